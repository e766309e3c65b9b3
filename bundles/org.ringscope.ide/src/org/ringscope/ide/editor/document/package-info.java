// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** A topology that is edited: its resource and commands, what is wrong with it, the elements that may be added. No widgets. */
package org.ringscope.ide.editor.document;
