// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

/** What every view says of the life of a channel. */
public final class ChannelText {
  private ChannelText() {}

  /** What is known of it: {@code announced; no driver was seen to take it}. */
  public static String words(ChannelLife.State state) {
    return switch (state) {
      case ANNOUNCED -> "announced; no driver was seen to take it";
      case NO_DRIVER -> "announced; no driver took it";
      case OPEN -> "open";
      case DESTROYED -> "destroyed";
    };
  }

  /** The same in one or two words, for a label. */
  public static String word(ChannelLife.State state) {
    return switch (state) {
      case ANNOUNCED -> "no driver seen";
      case NO_DRIVER -> "no driver";
      case OPEN -> "open";
      case DESTROYED -> "destroyed";
    };
  }
}
