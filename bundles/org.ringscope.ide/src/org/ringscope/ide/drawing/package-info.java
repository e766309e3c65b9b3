// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** Parts of an editor of pictures that know nothing of what is drawn: palette, fields over the picture, what leaves it. */
package org.ringscope.ide.drawing;
