// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

/**
 * What is to be said about a file that is read nevertheless.
 *
 * @param element the one of the newest edition that it is about; null where nothing stands for it
 * @param line from 1, 0 for none
 * @param rule a stable name, words joined by hyphens
 * @param isError whether the system is wrong
 */
public record Remark(XmlElement element, int line, String rule, boolean isError, String text) {}
