// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * One file, two editors: what a session has open is shared with our own editor
 * ({@link org.ringscope.sirius.editing.SharedSessions}), and neither loses what the other, or somebody else, has changed.
 */
package org.ringscope.sirius.editing;
