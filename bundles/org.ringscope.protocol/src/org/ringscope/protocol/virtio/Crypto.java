// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/** Numbers of the crypto device for ciphers (virtio 1.3 §5.9). */
public final class Crypto {
  /** The algorithm AES in CBC mode. */
  public static final int AES_CBC = 3;

  /** Opcodes of the service of ciphers. */
  public static final int ENCRYPT = 0x000;
  public static final int DECRYPT = 0x001;
  public static final int CREATE = 0x002;
  public static final int DESTROY = 0x003;

  /** Bytes of a block of the cipher. */
  public static final int BLOCK_BYTES = 16;

  private Crypto() {}
}
