// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTableRules;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.DeviceNames;
import org.ringscope.trace.FaultInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;

/**
 * Reads memory that somebody else wrote: resource table, rings, messages, logs. Nothing in it is trusted; every length
 * is bounded before it is used, so hostile bytes end as findings or as one {@link InspectionException}.
 */
public final class MemoryInspector {
  private static final int LONGEST_TEXT = 1 << 20;
  /** A resource table that changes more often than it can be looked at is taken as it was looked at last. */
  private static final int MOST_LOOKS = 16;

  private final MemorySource source;
  private final InspectionOptions options;
  private final List<FaultInfo> findings = new ArrayList<>();
  private final List<InspectedDevice> devices = new ArrayList<>();
  private final List<InspectedQueue> queues = new ArrayList<>();
  private final List<FoundMessage> messages = new ArrayList<>();
  private final List<FoundBuffer> buffers = new ArrayList<>();
  private final List<TraceBuffer> traceBuffers = new ArrayList<>();
  private final DeviceNames names = new DeviceNames();
  private DeviceAddresses memory;
  /** Counts rings that cannot be read as well: what is found wrong with one must not name another. */
  private int nextQueue;
  private boolean anyRingThere;

  private MemoryInspector(MemorySource source, InspectionOptions options) {
    this.source = source;
    this.options = options;
  }

  /**
   * Looks at everything once, and again where the resource table has changed meanwhile: a status of before DRIVER_OK
   * beside rings of behind it would tell of a restart that never was.
   *
   * @throws InspectionException if nothing is known and no resource table is found, or the one at the given address is
   *     none
   * @throws IOException if the source cannot be read
   */
  public static Inspection inspect(MemorySource source, InspectionOptions options) throws IOException {
    Inspection look = new MemoryInspector(source, options).run();
    for (int looks = 1; looks < MOST_LOOKS && hasTableChanged(source, look.resourceTable()); looks++) {
      look = new MemoryInspector(source, options).run();
    }
    return look;
  }

  private static boolean hasTableChanged(MemorySource source, FoundTable table) throws IOException {
    return table != null && table.hasChanged(source, ByteBuffer.allocate(table.bytes().limit()));
  }

  private Inspection run() throws IOException {
    boolean needsTable = options.queues().isEmpty() || options.resourceTable() != null;
    List<FoundTable> tables = needsTable
        ? new ResourceTableFinder(source).find(options.resourceTable(), options.otherTables()) : List.of();
    memory = new DeviceAddresses(source, tables.isEmpty() ? null : tables.get(0));
    if (!tables.isEmpty()) {
      table(tables.get(0));
      for (FoundTable other : tables.subList(1, tables.size())) {
        FaultInfo difference = TableComparison.compare(tables.get(0), other);
        if (difference != null) {
          findings.add(difference);
        }
      }
    }
    directQueues();
    MessageFinder finder = new MessageFinder(memory, findings);
    BufferFinder bufferFinder = new BufferFinder(memory, findings);
    for (InspectedQueue queue : queues) {
      int deviceId = devices.get(queue.info().device()).info().deviceId();
      if (DeviceKind.RPMSG.is(deviceId)) {
        messages.addAll(queue.messages(finder));
      } else if (deviceId != DeviceInfo.UNKNOWN_ID) {
        buffers.addAll(bufferFinder.find(queue, deviceId));
      }
    }
    return new Inspection(source, tables, devices, queues, messages, buffers, traceBuffers, findings);
  }

  private void table(FoundTable found) throws IOException {
    for (ResourceEntry entry : found.table().entries()) {
      entry(entry);
    }
    new TableFindings(found, devices, queues, anyRingThere).add(findings);
  }

  private void entry(ResourceEntry entry) throws IOException {
    if (entry instanceof ResourceEntry.Vdev vdev) {
      vdev(vdev);
    } else if (entry instanceof ResourceEntry.Trace trace) {
      traceBuffer(trace);
    }
  }

  private void vdev(ResourceEntry.Vdev vdev) throws IOException {
    int device = addDevice(names.next(vdev.deviceId()), vdev.deviceId(), vdev.deviceFeatures(), vdev.status(),
        vdev.driverFeatures(), "remoteproc");
    for (int index = 0; index < vdev.vrings().size(); index++) {
      vring(device, index, vdev.vrings().get(index));
    }
  }

  private void vring(int device, int index, ResourceEntry.Vring vring) throws IOException {
    int id = nextQueue++;
    if (ResourceEntry.isPlace(vring.da()) && ResourceTableRules.isSize(vring.size())
        && ResourceTableRules.isAlign(vring.align())) {
      VringLayout layout = VringLayout.legacy((int) vring.size(), (int) vring.align(), vring.da());
      QueueInfo info = new QueueInfo(id, device, index, QueueInfo.SPLIT, layout.size(), layout.align(), layout.desc(),
          layout.avail(), layout.used(), vring.notifyId(), QueueInfo.ADDRESSES_KNOWN);
      anyRingThere |= memory.isPresent(layout.desc()) || memory.isPresent(layout.avail())
          || memory.isPresent(layout.used());
      queues.add(new QueueInspector(memory, findings).read(info, devices.get(device).info().name() + "/" + index,
          devices.get(device).facts()));
    }
  }

  private void directQueues() throws IOException {
    Map<String, Integer> known = new LinkedHashMap<>();
    for (QueueDescription description : options.queues()) {
      Integer device = known.get(description.device());
      if (device == null) {
        device = addDevice(description.device(), description.deviceId(),
            description.features() == null ? 0 : description.features(), -1, description.features(), "memory");
        known.put(description.device(), device);
      }
      int id = nextQueue++;
      String name = description.device() + "/" + description.index();
      QueueInspector inspector = new QueueInspector(memory, findings);
      boolean packed = description.format() == QueueInfo.PACKED;
      if (packed ? inspector.isPossiblePacked(name, id, description.size())
          : inspector.isPossible(name, id, description.size())) {
        queues.add(
            inspector.read(new QueueInfo(id, device, description.index(), description.format(), description.size(), 0,
                description.desc(), description.avail(), description.used(), 0, QueueInfo.ADDRESSES_KNOWN), name,
                devices.get(device).facts()));
      }
    }
  }

  private int addDevice(String name, long deviceId, long offered, int status, Long accepted,
      String transport) {
    DeviceInfo info =
        new DeviceInfo(devices.size(), DeviceInfo.idOf(deviceId), DeviceInfo.NO_CORE, DeviceInfo.NO_CORE, offered,
            transport, name);
    devices.add(new InspectedDevice(info, status, accepted));
    return info.id();
  }

  /** A buffer whose place nobody knows, or that was not dumped, is no fault: the table says where it would be. */
  private void traceBuffer(ResourceEntry.Trace trace) throws IOException {
    if (ResourceEntry.isPlace(trace.da())) {
      ByteBuffer bytes = memory.read(trace.da(), (int) Math.min(trace.size(), LONGEST_TEXT));
      if (bytes.limit() > 0) {
        traceBuffers.add(new TraceBuffer(trace.name(), LogText.of(bytes)));
      }
    }
  }
}
