// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost;

/** The requests of a front end that are understood here (QEMU {@code docs/interop/vhost-user.rst} "Front-end message types"). */
enum Request {
  GET_FEATURES(1, 0, 0, true),
  SET_FEATURES(2, 8),
  SET_OWNER(3, 0),
  RESET_OWNER(4, 0),
  SET_MEM_TABLE(5, 8, 8 + 8 * 32, false),
  SET_LOG_BASE(6, 8, 16, true),
  SET_VRING_NUM(8, 8),
  SET_VRING_ADDR(9, 40),
  SET_VRING_BASE(10, 8),
  GET_VRING_BASE(11, 8, 8, true),
  SET_VRING_KICK(12, 8),
  SET_VRING_CALL(13, 8),
  SET_VRING_ERR(14, 8),
  GET_PROTOCOL_FEATURES(15, 0, 0, true),
  SET_PROTOCOL_FEATURES(16, 8),
  GET_QUEUE_NUM(17, 0, 0, true),
  SET_VRING_ENABLE(18, 8),
  SET_BACKEND_REQ_FD(21, 0),
  GET_CONFIG(24, 12, 12 + 256, true),
  SET_CONFIG(25, 12, 12 + 256, false),
  GET_INFLIGHT_FD(31, 20, 24, true),
  SET_INFLIGHT_FD(32, 20, 24, false),
  RESET_DEVICE(34, 0),
  GET_MAX_MEM_SLOTS(36, 0, 0, true),
  ADD_MEM_REG(37, 40),
  REM_MEM_REG(38, 40),
  SET_STATUS(39, 8),
  GET_STATUS(40, 0, 0, true);

  private static final Request[] BY_ID = new Request[48];

  static {
    for (Request request : values()) {
      BY_ID[request.id] = request;
    }
  }

  private final int id;
  private final int leastBytes;
  private final int mostBytes;
  private final boolean replied;

  Request(int id, int bytes) {
    this(id, bytes, bytes, false);
  }

  Request(int id, int leastBytes, int mostBytes, boolean replied) {
    this.id = id;
    this.leastBytes = leastBytes;
    this.mostBytes = mostBytes;
    this.replied = replied;
  }

  /** Null for a number that is not understood. */
  static Request of(int id) {
    return id >= 0 && id < BY_ID.length ? BY_ID[id] : null;
  }

  int id() {
    return id;
  }

  /** Whether a payload of this size can be one. */
  boolean allows(long bytes) {
    return bytes >= leastBytes && bytes <= mostBytes;
  }

  /** Whether it has an answer of its own. */
  boolean isReplied() {
    return replied;
  }
}
