// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** Elements of a topology as trees and forms: one field for each feature, in the editor and in the Properties view. */
package org.ringscope.ide.editor.form;
