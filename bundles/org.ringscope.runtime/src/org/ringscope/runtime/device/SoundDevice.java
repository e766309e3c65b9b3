// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.util.Arrays;
import org.ringscope.protocol.virtio.Sound;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/**
 * The device side of a sound card (virtio 1.3 §5.14); of its streams the first half plays, the others record: what is
 * played is counted, what is recorded is silence. Every jack is plugged in.
 */
public final class SoundDevice extends QueueDevice {
  public static final long FEATURES = 0;
  private static final int CONFIG_BYTES = 12;
  private static final int STATUS_BYTES = 8;

  /** What was last done to a stream (virtio 1.3 §5.14.6.6.1). */
  private final int[] states;
  private final int jacks;
  private final byte[] copy = new byte[4096];
  private long played;

  public SoundDevice(VirtioDevice device, int streams, int jacks) {
    super(device);
    states = new int[streams];
    this.jacks = jacks;
    serve(Sound.CONTROL_QUEUE, this::control);
    serve(Sound.TRANSMIT_QUEUE, request -> transfer(request, 0));
    serve(Sound.RECEIVE_QUEUE, request -> transfer(request, 1));
  }

  public static ConfigSpace config(int streams, int jacks) {
    return new ConfigSpace(CONFIG_BYTES).put(0, 4, jacks).put(4, 4, streams);
  }

  /** 0 of a stream that plays, 1 of one that records (virtio 1.3 §5.14.6.6.1). */
  private int direction(int stream) {
    return stream < (states.length + 1) / 2 ? 0 : 1;
  }

  /** Bytes of samples that were played. */
  public long played() {
    return played;
  }

  private boolean control(Request request) {
    if (request.readable() < 8 || request.room() < 4) {
      queue(Sound.CONTROL_QUEUE).refuse(request,
          "a request has 8 bytes and room for a status of 4: readable=" + request.readable()
              + " writable=" + request.room());
      return true;
    }
    int code = (int) request.u32();
    int stream = (int) request.u32();
    if (code == Sound.PCM_INFO || code == Sound.JACK_INFO) {
      info(request, stream, code == Sound.PCM_INFO);
      return true;
    }
    boolean isKnown = stream >= 0 && stream < states.length;
    request.put32(!isKnown ? Sound.BAD_MSG : switch (code) {
      case Sound.SET_PARAMS -> setParams(request, stream);
      case Sound.PREPARE -> move(stream, code, Sound.SET_PARAMS, Sound.PREPARE, Sound.RELEASE);
      case Sound.START -> move(stream, code, Sound.PREPARE, Sound.STOP);
      case Sound.STOP -> move(stream, code, Sound.START);
      case Sound.RELEASE -> move(stream, code, Sound.PREPARE, Sound.STOP);
      default -> Sound.NOT_SUPP;
    });
    return true;
  }

  private void info(Request request, int first, boolean ofStreams) {
    long count = request.u32();
    long size = request.u32();
    int all = ofStreams ? states.length : jacks;
    int least = ofStreams ? Sound.INFO_BYTES : Sound.JACK_INFO_BYTES;
    if (first < 0 || count > all - (long) first || size < least || request.room() < 4 + count * size) {
      request.put32(Sound.BAD_MSG);
      return;
    }
    request.put32(Sound.OK);
    for (int item = first; item < first + count; item++) {
      if (ofStreams) {
        stream(request, item, (int) size);
      } else {
        request.putZeros(16);
        request.put8(1);
        request.putZeros((int) size - 17);
      }
    }
  }

  private void stream(Request request, int stream, int size) {
    request.putZeros(8);
    request.put64(1L << Sound.S16);
    request.put64(1L << Sound.RATE_44100 | 1L << Sound.RATE_48000);
    request.put8(direction(stream));
    request.put8(1);
    request.put8(2);
    request.putZeros(size - 27);
  }

  private int setParams(Request request, int stream) {
    long buffer = request.u32();
    long period = request.u32();
    request.u32();
    int channels = request.u8();
    int format = request.u8();
    int rate = request.u8();
    boolean isRight = period > 0 && buffer % period == 0 && channels >= 1 && channels <= 2;
    if (request.isCut() || !isRight) {
      return Sound.BAD_MSG; // the buffer has whole periods (virtio 1.3 §5.14.6.6.3)
    }
    boolean isPossible = format == Sound.S16 && (rate == Sound.RATE_44100 || rate == Sound.RATE_48000);
    return isPossible ? move(stream, Sound.SET_PARAMS, 0, Sound.SET_PARAMS, Sound.PREPARE, Sound.RELEASE)
        : Sound.NOT_SUPP;
  }

  private int move(int stream, int next, int... from) {
    boolean may = Arrays.stream(from).anyMatch(state -> state == states[stream]);
    states[stream] = may ? next : states[stream];
    return may ? Sound.OK : Sound.BAD_MSG;
  }

  /** A stream that has not been prepared has nothing to play (virtio 1.3 §5.14.6.8). */
  private boolean transfer(Request request, int direction) {
    int queue = direction == 0 ? Sound.TRANSMIT_QUEUE : Sound.RECEIVE_QUEUE;
    if (request.readable() < 4 || request.room() < STATUS_BYTES) {
      queue(queue).refuse(request, "a buffer has a stream id of 4 bytes and room for a status of 8: readable="
          + request.readable() + " writable=" + request.room());
      return true;
    }
    long stream = request.u32();
    boolean isRunning = stream < states.length && direction((int) stream) == direction
        && states[(int) stream] >= Sound.PREPARE && states[(int) stream] != Sound.RELEASE;
    while (isRunning && direction == 0 && request.readable() > 0) {
      played += request.get(copy, 0, copy.length);
    }
    while (direction == 1 && request.room() > STATUS_BYTES) {
      request.put8(0);
    }
    request.put32(isRunning ? Sound.OK : Sound.IO_ERR);
    request.put32(0);
    return true;
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    Arrays.fill(states, 0);
    played = 0;
  }
}
