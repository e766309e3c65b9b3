// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.requests;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.device.DeviceDriver;
import org.ringscope.runtime.device.DrivenQueue;

/**
 * What a driver asks a device of one kind for, one request after the other, and whether the answers are right. First come
 * its preparations, each when the one before was answered, then any number of requests, then its endings.
 */
public abstract class Requests {
  /** Of a slot, without the table of its descriptors. */
  static final int MOST_BYTES = RequestSetup.SLOT_BYTES - 128;

  private final RequestSetup setup;
  private final DeviceDriver driver;
  private final List<DrivenQueue> asking = new ArrayList<>();
  private volatile long answered;
  private volatile long errors;
  private volatile long damaged;
  private volatile long bytes;

  Requests(RequestSetup setup, DeviceKind kind) {
    this.setup = setup;
    driver = new DeviceDriver(setup.transport(), kind);
  }

  /** A queue of requests. */
  final DrivenQueue asks(int index, DrivenQueue.Answers answers) {
    DrivenQueue queue = add(index, Math.min(setup.depth(), size(index)), 0, answers);
    asking.add(queue);
    return queue;
  }

  /** A queue of requests that come back when something happens, or never. */
  final DrivenQueue listens(int index, DrivenQueue.Answers answers) {
    return add(index, size(index), 0, answers);
  }

  /** A queue whose buffers the device fills. */
  final DrivenQueue fills(int index, int fillBytes, DrivenQueue.Answers answers) {
    return add(index, size(index), fillBytes, answers);
  }

  private int size(int index) {
    return setup.queues().get(index).size();
  }

  private DrivenQueue add(int index, int slots, int fillBytes, DrivenQueue.Answers answers) {
    RequestSetup.Queue place = setup.queues().get(index);
    int fit = place.address() == 0 ? slots : (int) Math.min(slots, place.room() / RequestSetup.SLOT_BYTES);
    DrivenQueue queue = new DrivenQueue(setup.transport(), index, MOST_BYTES, Math.max(1, fit), answers);
    driver.add(queue, place.size(), place.address(), fillBytes);
    return queue;
  }

  /** Brings the device up. */
  public final DeviceDriver driver() {
    return driver;
  }

  final int queueCount() {
    return setup.queues().size();
  }

  /** The device's own features that it understands. */
  public long features() {
    return 0;
  }

  /** What has to be asked before anything else: how many requests. */
  public int preparations() {
    return 0;
  }

  /** Sends one of them. */
  public void prepare(int step) {
    throw new IllegalArgumentException("no preparation " + step);
  }

  /** What has to be asked in the end: how many requests. */
  public int endings() {
    return 0;
  }

  /** Sends one of them. */
  public void end(int step) {
    throw new IllegalArgumentException("no ending " + step);
  }

  /** Most bytes of a payload that one request can carry. */
  public int mostPayload() {
    return 2048;
  }

  /** Whether a request can go to the device now. */
  public boolean mayAsk(long number) {
    return asking.get(0).isFree();
  }

  /** Sends request {@code number}. @param payload from 0 on */
  public abstract void ask(long number, ByteBuffer payload, int length);

  /** Whether everything that was asked for has come. */
  public boolean isDone() {
    for (int i = 0; i < asking.size(); i++) {
      if (asking.get(i).inFlight() > 0) {
        return false;
      }
    }
    return true;
  }

  /** An answer is right. @param count bytes of payload that it stands for */
  final void right(long count) {
    answered++;
    bytes += count;
  }

  /** An answer says that the request has failed. */
  final void failed() {
    answered++;
    errors++;
  }

  /** An answer is right or says a failure. */
  final void answer(boolean isRight, long count) {
    if (isRight) {
      right(count);
    } else {
      failed();
    }
  }

  /** Payload has come that no answer stands for. */
  final void carried(long count) {
    bytes += count;
  }

  /** What came is not what it should be. */
  final void damaged() {
    damaged++;
  }

  public final long answered() {
    return answered;
  }

  public final long errors() {
    return errors;
  }

  public final long damagedAnswers() {
    return damaged;
  }

  public final long bytes() {
    return bytes;
  }

  /** Sends what was begun. */
  static void send(DrivenQueue queue, long tag) {
    queue.send(tag);
    queue.kick();
  }

  static void put(DrivenQueue queue, ByteBuffer payload, int length) {
    queue.put(payload.array(), payload.arrayOffset(), length);
  }
}
