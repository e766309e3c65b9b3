// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.TrafficListener;

/** Writes down what one core tells. */
public final class EventLog implements CoreListener, TrafficListener {
  private Runnable deviceChange = () -> {};
  private Runnable notification = () -> {};
  private final List<String> registers = new ArrayList<>();
  private final List<Integer> statuses = new ArrayList<>();
  private final List<String> queues = new ArrayList<>();
  private final List<RingFault> faults = new ArrayList<>();
  private final List<String> console = new ArrayList<>();
  private final List<String> order = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private long kicks;
  private long taken;

  /** Register accesses as {@code R 0x070=3} and {@code W 0x070=7}, values in hex. */
  public List<String> registers() {
    return registers;
  }

  /** Every status after it was written, in order. */
  public List<Integer> statuses() {
    return statuses;
  }

  public List<String> queues() {
    return queues;
  }

  public List<RingFault> faults() {
    return faults;
  }

  public List<RingFault.Kind> faultKinds() {
    return faults.stream().map(RingFault::kind).toList();
  }

  public List<String> console() {
    return console;
  }

  /** Features, resets, acknowledgements, changes of configuration and status, destroyed endpoints in their order. */
  public List<String> order() {
    return order;
  }

  /** Forgets what was heard so far, for long runs. */
  public void clear() {
    registers.clear();
    statuses.clear();
    queues.clear();
    faults.clear();
    console.clear();
    order.clear();
  }

  /** Buffers sent and received: {@code sent 1: reads 1, writes 0, "H"}. */
  public List<String> messages() {
    return messages;
  }

  @Override
  public void endpointDestroyed(int bus, int address, String name) {
    order.add("endpoint- 0x" + Integer.toHexString(address));
  }

  @Override
  public void messageSent(MessageView message) {
    message("sent", message);
  }

  @Override
  public void messageReceived(MessageView message) {
    message("received", message);
  }

  private void message(String what, MessageView message) {
    int there = message.memory().limit() - message.payloadOffset();
    byte[] text = new byte[Math.min(message.length(), there)];
    message.memory().get(message.payloadOffset(), text);
    messages.add(
        "%s %s%d: reads %d, writes %d, \"%s\"".formatted(what, message.bus() == NO_BUS ? "" : "bus ", message.queue(),
            message.source(), message.destination(), new String(text, StandardCharsets.UTF_8)));
  }

  public long kicks() {
    return kicks;
  }

  /** Chains that a device queue took. */
  public long taken() {
    return taken;
  }

  @Override
  public void kickBegin(int queue) {
    notification.run();
    kicks++;
  }

  @Override
  public void availTaken(int queue, int position, int head) {
    taken++;
  }

  @Override
  public void registerRead(int device, int offset, int width, long value) {
    registers.add(String.format("R 0x%03x=%x", offset, value));
  }

  @Override
  public void registerWritten(int device, int offset, int width, long value) {
    registers.add(String.format("W 0x%03x=%x", offset, value));
  }

  @Override
  public void statusWritten(int device, int oldStatus, int newStatus) {
    statuses.add(newStatus);
    order.add(String.format("status %x>%x", oldStatus, newStatus));
    deviceChange.run();
  }

  @Override
  public void featuresOffered(int device, long features) {
    order.add(String.format("offered %x", features));
  }

  @Override
  public void featuresAccepted(int device, long features) {
    order.add(String.format("accepted %x", features));
  }

  /** Runs when the device tells that its configuration or status changes. */
  public void onDeviceChange(Runnable action) {
    deviceChange = action;
  }

  @Override
  public void configChanged(int device, int generation) {
    order.add("config");
    deviceChange.run();
  }

  @Override
  public void deviceReset(int device) {
    order.add("reset");
  }

  @Override
  public void acknowledged(int device, int bits) {
    order.add("acknowledged " + bits);
  }

  @Override
  public void queueConfigured(int queue, int size, int align, long desc, long avail, long used) {
    queues.add(String.format("queue=%d size=%d align=%d desc=%x avail=%x used=%x", queue, size, align, desc, avail,
        used));
  }

  @Override
  public void fault(RingFault fault) {
    faults.add(fault);
  }

  @Override
  public void consoleText(CharSequence text) {
    console.add(text.toString());
  }

  /** Runs this whenever this side has published something: it notifies the other one, or was asked not to. */
  public void onNotification(Runnable action) {
    notification = action;
  }

  @Override
  public void kickSuppressed(int queue) {
    notification.run();
  }

  @Override
  public void interruptSent(int queue) {
    notification.run();
  }

  @Override
  public void interruptSuppressed(int queue) {
    notification.run();
  }
}
