// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The text of a topology file as a tree of elements that remember how they were written. Start with
 * {@link org.ringscope.model.io.xml.XmlReader}.
 */
package org.ringscope.model.io.xml;
