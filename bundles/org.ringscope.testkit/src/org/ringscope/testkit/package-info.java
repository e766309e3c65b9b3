// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** What the tests of several rooms need: recordings made by running a topology in the engine. */
package org.ringscope.testkit;
