// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ftrace;

import java.util.Set;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.DeviceNames;
import org.ringscope.trace.write.StreamWriter;

/**
 * The tracepoints of virtio-gpu and of vsock over virtio (Linux {@code drivers/gpu/drm/virtio/virtgpu_trace.h},
 * {@code include/trace/events/vsock_virtio_transport_common.h}). What they say beyond the ring is kept as printed.
 */
final class DriverEvents {
  static final String GPU_QUEUED = "virtio_gpu_cmd_queue";
  static final String GPU_ANSWERED = "virtio_gpu_cmd_response";
  static final String VSOCK_SENT = "virtio_transport_alloc_pkt";
  static final String VSOCK_RECEIVED = "virtio_transport_recv_pkt";

  private static final Set<String> OPERATIONS =
      Set.of("INVALID", "REQUEST", "RESPONSE", "RST", "SHUTDOWN", "RW", "CREDIT_UPDATE", "CREDIT_REQUEST");
  private static final int VSOCK_QUEUES = 3;
  /** The driver has one device at most, and its events do not name it. */
  private static final String VSOCK = new DeviceNames().next(DeviceKind.VSOCK.id());

  private final ImportTarget target;
  private final TracedSystem system;

  DriverEvents(ImportTarget target, TracedSystem system) {
    this.target = target;
    this.system = system;
  }

  /** @return false if the event is none of these, or an argument is missing */
  boolean write(String event, FtraceLine line, StreamWriter out, long nanos) {
    boolean understood = switch (event) {
      case GPU_QUEUED -> gpu(line, true, out, nanos);
      case GPU_ANSWERED -> gpu(line, false, out, nanos);
      case VSOCK_SENT, VSOCK_RECEIVED -> vsock(line, nanos);
      default -> false;
    };
    if (understood) {
      target.keep(out, nanos, event, line.argumentsAndTask());
    }
    return understood;
  }

  /** A command is a buffer; its number stands for its address. Kernels before 6.6 have none, then only the event itself is kept. */
  private boolean gpu(FtraceLine line, boolean isQueued, StreamWriter out, long nanos) {
    if (!line.hasNumber("vdev") || !line.hasNumber("vq") || !line.hasNumber("type")) {
      return false;
    }
    TracedDevice device = system.device(line.number("vdev", 0), DeviceKind.GPU.id(), line.cpu, nanos);
    TracedQueue queue = system.queue(device, line.number("vq", 0), line.cpu, nanos);
    if (queue == null) {
      return false;
    }
    if (line.hasNumber("seqno")) {
      long command = line.number("seqno", 0);
      if (isQueued) {
        queue.given++;
        target.at(out, nanos).buffer().given(queue.id, command, 0, 0);
      } else {
        queue.done();
        target.at(out, nanos).buffer().done(queue.id, command);
      }
      target.at(out, nanos).buffer().counts(queue.id, queue.inFlight(), queue.given, queue.buffersDone());
    }
    return true;
  }

  /** A packet does not say which buffer carries it. */
  private boolean vsock(FtraceLine line, long nanos) {
    if (!line.hasNumber("len") || !OPERATIONS.contains(line.word("op")) && !line.hasNumber("op")) {
      return false;
    }
    TracedDevice device = system.device(VSOCK, DeviceKind.VSOCK.id(), line.cpu, nanos);
    for (int index = 0; index < VSOCK_QUEUES; index++) {
      system.queue(device, index, line.cpu, nanos);
    }
    return device != null;
  }
}
