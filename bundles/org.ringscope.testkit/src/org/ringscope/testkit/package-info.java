// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the tests of several rooms need: waiting ({@link org.ringscope.testkit.Await}), operations that chance chooses
 * ({@link org.ringscope.testkit.Seeded}), recordings of real systems
 * ({@link org.ringscope.testkit.Fixtures}) and of our own runs ({@link org.ringscope.testkit.Recordings}), other
 * people's programs ({@link org.ringscope.testkit.Programs}). Never in a product.
 */
package org.ringscope.testkit;
