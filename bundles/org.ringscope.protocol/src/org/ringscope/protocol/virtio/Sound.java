// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the sound device (virtio 1.3 §5.14). */
public final class Sound {
  /** Queue indexes. */
  public static final int CONTROL_QUEUE = 0;
  public static final int TRANSMIT_QUEUE = 2;
  public static final int RECEIVE_QUEUE = 3;

  /** Request types. */
  public static final int JACK_INFO = 1;
  public static final int PCM_INFO = 0x100;
  public static final int SET_PARAMS = 0x101;
  public static final int PREPARE = 0x102;
  public static final int RELEASE = 0x103;
  public static final int START = 0x104;
  public static final int STOP = 0x105;

  /** Results. */
  public static final int OK = 0x8000;
  public static final int BAD_MSG = 0x8001;
  public static final int NOT_SUPP = 0x8002;
  public static final int IO_ERR = 0x8003;

  /** Bytes that tell of one stream. */
  public static final int INFO_BYTES = 32;

  /** Bytes that tell of one jack. */
  public static final int JACK_INFO_BYTES = 24;

  /** Code of a format: 16 bits, signed. */
  public static final int S16 = 5;

  /** Codes of rates. */
  public static final int RATE_48000 = 7;
  public static final int RATE_44100 = 6;

  private Sound() {}
}
