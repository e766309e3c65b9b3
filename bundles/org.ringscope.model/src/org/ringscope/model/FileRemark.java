// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import org.eclipse.emf.ecore.EObject;

/**
 * What is to be said about a file beside what its elements say: something in it has no meaning, or not the one that it
 * had in an older edition.
 *
 * @param rule a stable name, words joined by hyphens, as rules have it
 * @param isError whether the system is wrong; else the rest of the file is right without it
 * @param line of the file, from 1; 0 for none
 * @param element the one that it is about; the topology where nothing stands for it
 */
public record FileRemark(String rule, boolean isError, int line, EObject element, String text) {
  /** The rule of what a newer edition may know: it is kept. */
  public static final String UNKNOWN_CONTENT = "unknown-content";
  /** The rule of what never had a meaning where it stands: it is not saved again. */
  public static final String LEFT_OUT = "left-out";
}
