// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen.sirius;

import org.ringscope.emfgen.LabelTexts;

/** Names and icons of classes, as everywhere else. */
final class Words {
  private Words() {}

  /** RPMsg Device of RpmsgDevice. */
  static String of(String type) {
    return LabelTexts.words(type);
  }

  /** The icon of a class. */
  static String icon(String type) {
    return "/org.ringscope.ide/icons/model/" + type + ".png";
  }

  /** The icon of a reference that is drawn as a line. */
  static String linkIcon(String feature) {
    return "/org.ringscope.ide/icons/link/" + feature + ".png";
  }
}
