// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.rpmsg;

/**
 * Numbers of RPMsg over virtio, as Linux {@code drivers/rpmsg/virtio_rpmsg_bus.c} and OpenAMP {@code lib/rpmsg} have
 * them. Addresses are u32 values held in an int.
 */
public final class Rpmsg {
  /** No address, or an address still to be chosen: 0xFFFFFFFF. */
  public static final int ADDRESS_ANY = -1;
  /** {@link #ADDRESS_ANY} where addresses are u32 values held in a long. */
  public static final long ADDRESS_ANY_U32 = 0xFFFF_FFFFL;
  /** Address of the name service endpoint. */
  public static final int NAME_SERVICE_ADDRESS = 0x35;
  /** First address that is given to endpoints that ask for none in particular; lower ones are reserved. */
  public static final int FIRST_DYNAMIC_ADDRESS = 0x400;
  /** How many dynamic addresses OpenAMP has, 1024 to 1151: its {@code RPMSG_ADDR_BMP_SIZE}. */
  public static final int OPENAMP_DYNAMIC_ADDRESSES = 128;
  /** Feature bit: the name service is spoken ({@code VIRTIO_RPMSG_F_NS}). */
  public static final long FEATURE_NAME_SERVICE = 1;
  /** Size of a message buffer, header included. */
  public static final int BUFFER_SIZE = 512;
  /** The most buffers that Linux allocates for both directions together ({@code MAX_RPMSG_NUM_BUFS}). */
  public static final int MAX_BUFFERS = 512;
  /** How long a blocking send waits for a buffer, in nanoseconds: 15 s. */
  public static final long SEND_TIMEOUT_NANOS = 15_000_000_000L;
  /** Resource order of the ring from remote to host. */
  public static final int VRING_TO_HOST = 0;
  /** Resource order of the ring from host to remote. */
  public static final int VRING_TO_REMOTE = 1;

  private Rpmsg() {}
}
