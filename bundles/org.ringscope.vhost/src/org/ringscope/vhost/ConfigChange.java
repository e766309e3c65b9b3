// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.ringscope.vhost.posix.PassingChannel;

/** The request of a back end by which it says that the configuration has changed ("Back-end message types"). */
final class ConfigChange {
  private static final int BACKEND_CONFIG_CHANGE = 2;
  private static final int VERSION = 1;

  private ConfigChange() {}

  static void tell(int socket) throws IOException {
    ByteBuffer message = ByteBuffer.allocate(Message.HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    message.putInt(BACKEND_CONFIG_CHANGE).putInt(VERSION).putInt(0);
    new PassingChannel(socket).write(message.array(), Message.HEADER_BYTES, List.of());
  }
}
