// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

/** What a message is, by its destination and payload (RPMsg name service: address 53, 40 bytes). */
public enum MessageKind {
  DATA,
  NS_CREATE,
  NS_DESTROY
}
