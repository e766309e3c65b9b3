// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.devicetree;

/**
 * What a tree says wrongly, or does not say.
 *
 * @param path of the node that it is about
 * @param text in words, without the path
 */
public record TreeProblem(Weight weight, String path, String text) {
  /** How bad it is. */
  public enum Weight {
    /** It cannot work like this. */
    ERROR,
    /** It works, but hardly as it is meant. */
    WARNING,
    /** Something that one may not expect. */
    NOTE
  }

  /** In one line. */
  public String line() {
    return path + ": " + text;
  }
}
