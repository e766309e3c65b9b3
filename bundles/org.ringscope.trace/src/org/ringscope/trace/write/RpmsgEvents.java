// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import java.nio.ByteBuffer;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventEncoder;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.FoundState;

/** RPMsg: messages, the wait for a buffer, endpoints, name service. Addresses are u32. */
public final class RpmsgEvents {
  /** One message: what all its events tell. Ends with what happened to it. */
  public static final class Message {
    private final EventWriter event;
    private int bus;
    private int queue;
    private long buffer;
    private long source;
    private long destination;
    private long length;
    private int flags;
    private ByteBuffer view;
    private byte[] bytes;
    private int offset;
    private int kept;

    private Message(EventWriter event) {
      this.event = event;
    }

    private Message of(int itsBus, int itsQueue, long itsBuffer) {
      bus = itsBus;
      queue = itsQueue;
      buffer = itsBuffer;
      header(0, 0, 0, 0);
      return payload(NOTHING, 0, 0);
    }

    /**
     * As in the RPMsg header (Linux {@code struct rpmsg_hdr}).
     *
     * @param payloadLength bytes behind it, however many are kept
     */
    public Message header(long from, long to, long payloadLength, int headerFlags) {
      source = from;
      destination = to;
      length = payloadLength;
      flags = headerFlags;
      return this;
    }

    /** What is kept of the payload. */
    public Message payload(ByteBuffer source, int from, int count) {
      view = source;
      bytes = null;
      offset = from;
      kept = count;
      return this;
    }

    /** What is kept of the payload. */
    public Message payload(byte[] source, int from, int count) {
      view = null;
      bytes = source;
      offset = from;
      kept = count;
      return this;
    }

    public void sent() {
      payloadTo(head(EventType.MESSAGE_SENT)).end();
    }

    public void received() {
      payloadTo(head(EventType.MESSAGE_RECEIVED)).end();
    }

    /** It was found in memory. */
    public void found(FoundState state) {
      payloadTo(head(EventType.MESSAGE_FOUND).u8(state.ordinal())).end();
    }

    private EventEncoder head(EventType type) {
      return event.begin(type).u16(bus).u16(queue).u32(source).u32(destination).u32(length).u16(flags).u64(buffer);
    }

    private EventEncoder payloadTo(EventEncoder out) {
      return view != null ? out.bytes(view, offset, kept) : out.bytes(bytes, offset, kept);
    }
  }

  private static final byte[] NOTHING = {};

  private final EventWriter event;
  private final Message message;

  RpmsgEvents(EventWriter event) {
    this.event = event;
    message = new Message(event);
  }

  /** @param bus {@link Unknown#ID} for buffers of a device that is no bus @param buffer its address */
  public Message message(int bus, int queue, long buffer) {
    return message.of(bus, queue, buffer);
  }

  public void dropped(int bus, long source, long destination, int reason) {
    event.begin(EventType.MESSAGE_DROPPED).u16(bus).u32(source).u32(destination).u8(reason).end();
  }

  public void bufferWaitBegin(int bus) {
    event.begin(EventType.BUFFER_WAIT_BEGIN).u16(bus).end();
  }

  public void bufferWaitEnd(int bus, boolean gotOne) {
    event.begin(EventType.BUFFER_WAIT_END).u16(bus).u8(gotOne ? 1 : 0).end();
  }

  public void endpointCreated(int bus, long address, long destination, String name) {
    event.begin(EventType.ENDPOINT_CREATED).u16(bus).u32(address).u32(destination).string(name).end();
  }

  public void endpointDestroyed(int bus, long address, String name) {
    event.begin(EventType.ENDPOINT_DESTROYED).u16(bus).u32(address).string(name).end();
  }

  /** An announcement (Linux {@code struct rpmsg_ns_msg}), seen by who sent it or who received it. */
  public void nameService(int bus, boolean received, long address, boolean destroy, String name) {
    event.begin(EventType.NAME_SERVICE).u16(bus).u8(received ? 1 : 0).u32(address).u8(destroy ? 1 : 0).string(name)
        .end();
  }

  public void callbackBegin(int bus, long address) {
    event.begin(EventType.CALLBACK_BEGIN).u16(bus).u32(address).end();
  }

  public void callbackEnd(int bus, long address) {
    event.begin(EventType.CALLBACK_END).u16(bus).u32(address).end();
  }

  /** A program calls the device of an endpoint. @param call a constant of {@code RpmsgCall} @param length that it gives */
  public void userCallBegin(int bus, long address, int call, long length) {
    event.begin(EventType.USER_CALL_BEGIN).u16(bus).u32(address).u8(call).u32(length).end();
  }

  /** The call returns. @param length of what was read or written @param error number of errno.h, 0 for none */
  public void userCallEnd(int bus, long address, int call, long length, int error) {
    event.begin(EventType.USER_CALL_END).u16(bus).u32(address).u8(call).u32(length).u16(error).end();
  }

  /** A message lies in the read queue of an endpoint's device. @param waiting messages in it now */
  public void messageQueued(int bus, long address, long length, long waiting) {
    event.begin(EventType.MESSAGE_QUEUED).u16(bus).u32(address).u32(length).u32(waiting).end();
  }

  /** Whoever waited for a message goes on. */
  public void readerWoken(int bus, long address) {
    event.begin(EventType.READER_WOKEN).u16(bus).u32(address).end();
  }
}
