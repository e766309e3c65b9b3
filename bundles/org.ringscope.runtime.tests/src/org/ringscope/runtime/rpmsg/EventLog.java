// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.firmware.RemoteprocState;
import org.ringscope.protocol.rpmsg.DropReason;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.MessageView;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.TrafficListener;

/** Writes down, one line each, the events that the tests of this package look at. */
final class EventLog implements CoreListener, TrafficListener {
  final List<String> lines = new ArrayList<>();
  final List<RingFault> faults = new ArrayList<>();

  List<String> starting(String prefix) {
    return lines.stream().filter(line -> line.startsWith(prefix)).toList();
  }

  private void add(String format, Object... values) {
    lines.add(String.format(format, values));
  }

  @Override
  public void descriptorWritten(int queue, int index, long address, int length, int flags, int next) {
    add("descriptor q%d len=%d flags=%d", queue, length, flags);
  }

  @Override
  public void availIdxWritten(int queue, int oldIdx, int newIdx) {
    add("avail q%d %d->%d", queue, oldIdx, newIdx);
  }

  @Override
  public void usedEntryWritten(int queue, int position, int id, int length) {
    add("used q%d len=%d", queue, length);
  }

  @Override
  public void usedIdxWritten(int queue, int oldIdx, int newIdx) {
    add("usedidx q%d %d->%d", queue, oldIdx, newIdx);
  }

  @Override
  public void availFlagsWritten(int queue, int flags) {
    add("availflags q%d %d", queue, flags);
  }

  @Override
  public void usedFlagsWritten(int queue, int flags) {
    add("usedflags q%d %d", queue, flags);
  }

  @Override
  public void kickBegin(int queue) {
    add("kick q%d", queue);
  }

  @Override
  public void interruptSent(int queue) {
    add("interrupt q%d", queue);
  }

  @Override
  public void statusWritten(int device, int oldStatus, int newStatus) {
    add("status d%d %d->%d", device, oldStatus, newStatus);
  }

  @Override
  public void featuresAccepted(int device, long features) {
    add("features d%d 0x%x", device, features);
  }

  @Override
  public void queueConfigured(int queue, int size, int align, long desc, long avail, long used) {
    add("queue q%d size=%d align=%d desc=0x%x avail=0x%x used=0x%x", queue, size, align, desc, avail, used);
  }

  @Override
  public void messageSent(MessageView message) {
    add("sent q%d 0x%x->0x%x len=%d", message.queue(), message.source(), message.destination(), message.length());
  }

  @Override
  public void messageReceived(MessageView message) {
    add("received q%d 0x%x->0x%x len=%d", message.queue(), message.source(), message.destination(), message.length());
  }

  @Override
  public void messageDropped(int bus, int source, int destination, int reason) {
    add("dropped 0x%x->0x%x %s", source, destination, DropReason.text(reason));
  }

  @Override
  public void bufferWaitBegin(int bus) {
    add("wait");
  }

  @Override
  public void bufferWaitEnd(int bus, boolean gotOne) {
    add("waited %s", gotOne);
  }

  @Override
  public void endpointCreated(int bus, int address, int destination, String name) {
    add("endpoint+ 0x%x %s", address, name);
  }

  @Override
  public void endpointDestroyed(int bus, int address, String name) {
    add("endpoint- 0x%x %s", address, name);
  }

  @Override
  public void nameService(int bus, boolean received, int address, boolean destroy, String name) {
    add("ns %s 0x%x %s %s", received ? "received" : "sent", address, destroy ? "destroy" : "create", name);
  }

  @Override
  public void callbackBegin(int bus, int address) {
    add("callback+ 0x%x", address);
  }

  @Override
  public void callbackEnd(int bus, int address) {
    add("callback- 0x%x", address);
  }

  @Override
  public void consoleText(CharSequence text) {
    add("console %s", text);
  }

  @Override
  public void remoteprocState(int core, RemoteprocState state) {
    add("state c%d %s", core, state.label());
  }

  @Override
  public void fault(RingFault fault) {
    faults.add(fault);
  }
}
