// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.util.Arrays;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/**
 * The device side of a sound card (virtio 1.3 §5.14) with one stream to play and one to record: what is played is counted,
 * what is recorded is silence.
 */
public final class SoundDevice extends QueueDevice {
  public static final long FEATURES = 0;
  private static final int CONFIG_BYTES = 12;
  private static final int STREAMS = 2;
  private static final int CONTROL = 0;
  private static final int PLAY = 2;
  private static final int RECORD = 3;
  private static final int PCM_INFO = 0x100;
  private static final int SET_PARAMS = 0x101;
  private static final int PREPARE = 0x102;
  private static final int RELEASE = 0x103;
  private static final int START = 0x104;
  private static final int STOP = 0x105;
  private static final int OK = 0x8000;
  private static final int BAD_MSG = 0x8001;
  private static final int NOT_SUPP = 0x8002;
  private static final int IO_ERR = 0x8003;
  private static final int S16 = 5;
  private static final int RATE_48000 = 7;
  private static final int RATE_44100 = 6;
  private static final int INFO_BYTES = 32;
  private static final int STATUS_BYTES = 8;

  /** What was last done to a stream (virtio 1.3 §5.14.6.6.1). */
  private final int[] states = new int[STREAMS];
  private final byte[] copy = new byte[4096];
  private long played;

  public SoundDevice(VirtioDevice device) {
    super(device);
    serve(CONTROL, this::control);
    serve(PLAY, request -> transfer(request, 0));
    serve(RECORD, request -> transfer(request, 1));
  }

  public static ConfigSpace config() {
    return new ConfigSpace(CONFIG_BYTES).put(4, 4, STREAMS);
  }

  /** Bytes of samples that were played. */
  public long played() {
    return played;
  }

  private boolean control(Request request) {
    if (request.readable() < 8 || request.room() < 4) {
      queue(CONTROL).refuse(request, "a request has 8 bytes and room for a status of 4: readable=" + request.readable()
          + " writable=" + request.room());
      return true;
    }
    int code = (int) request.u32();
    int stream = (int) request.u32();
    if (code == PCM_INFO) {
      info(request, stream);
      return true;
    }
    boolean isKnown = stream >= 0 && stream < STREAMS;
    request.put32(!isKnown ? BAD_MSG : switch (code) {
      case SET_PARAMS -> setParams(request, stream);
      case PREPARE -> move(stream, code, SET_PARAMS, PREPARE, RELEASE);
      case START -> move(stream, code, PREPARE, STOP);
      case STOP -> move(stream, code, START);
      case RELEASE -> move(stream, code, PREPARE, STOP);
      default -> NOT_SUPP;
    });
    return true;
  }

  private void info(Request request, int first) {
    long count = request.u32();
    long size = request.u32();
    if (first < 0 || count > STREAMS - (long) first || size < INFO_BYTES || request.room() < 4 + count * size) {
      request.put32(BAD_MSG);
      return;
    }
    request.put32(OK);
    for (int stream = first; stream < first + count; stream++) {
      request.putZeros(8);
      request.put64(1L << S16);
      request.put64(1L << RATE_44100 | 1L << RATE_48000);
      request.put8(stream);
      request.put8(1);
      request.put8(2);
      request.putZeros((int) size - 27);
    }
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
      return BAD_MSG; // the buffer has whole periods (virtio 1.3 §5.14.6.6.3)
    }
    boolean isPossible = format == S16 && (rate == RATE_44100 || rate == RATE_48000);
    return isPossible ? move(stream, SET_PARAMS, 0, SET_PARAMS, PREPARE, RELEASE) : NOT_SUPP;
  }

  private int move(int stream, int next, int... from) {
    boolean may = Arrays.stream(from).anyMatch(state -> state == states[stream]);
    states[stream] = may ? next : states[stream];
    return may ? OK : BAD_MSG;
  }

  /** A stream that has not been prepared has nothing to play (virtio 1.3 §5.14.6.8). */
  private boolean transfer(Request request, int direction) {
    int queue = direction == 0 ? PLAY : RECORD;
    if (request.readable() < 4 || request.room() < STATUS_BYTES) {
      queue(queue).refuse(request, "a buffer has a stream id of 4 bytes and room for a status of 8: readable="
          + request.readable() + " writable=" + request.room());
      return true;
    }
    long stream = request.u32();
    boolean isRunning = stream == direction && states[direction] >= PREPARE && states[direction] != RELEASE;
    while (isRunning && direction == 0 && request.readable() > 0) {
      played += request.get(copy, 0, copy.length);
    }
    while (direction == 1 && request.room() > STATUS_BYTES) {
      request.put8(0);
    }
    request.put32(isRunning ? OK : IO_ERR);
    request.put32(0);
    return true;
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    Arrays.fill(states, 0);
    played = 0;
  }
}
