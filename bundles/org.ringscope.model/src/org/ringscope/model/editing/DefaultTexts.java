// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.Defaults;
import org.ringscope.model.Services;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Consumer;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.Traffic;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Durations;
import org.ringscope.model.type.Size;

/** What an empty field of the form shows in grey: the value that is meant when nothing is said. */
public final class DefaultTexts {
  private static final Map<EStructuralFeature, Function<EObject, Object>> MEANT = new HashMap<>();

  static {
    put(Literals.CORE__CPUS, EObject.class, core -> 1);
    put(Literals.VIRTQUEUE__SIZE, EObject.class, queue -> Defaults.RING_SIZE);
    put(Literals.VIRTQUEUE__ALIGN, EObject.class, queue -> Defaults.RING_ALIGN);
    put(Literals.VIRTQUEUE__NOTIFY_ID, Virtqueue.class, Defaults::notifyId);
    put(Literals.RPMSG_DEVICE__BUS_NAME, RpmsgDevice.class, RpmsgDevice::getName);
    put(Literals.RPMSG_BUFFERS__COUNT, RpmsgBuffers.class,
        buffers -> buffers.eContainer() instanceof RpmsgDevice device ? Defaults.bufferCount(device) : "");
    put(Literals.RPMSG_BUFFERS__SIZE, RpmsgBuffers.class,
        buffers -> buffers.eContainer() instanceof RpmsgDevice device ? Defaults.bufferSize(device) : "");
    put(Literals.ADDRESS_WINDOW__PHYSICAL, AddressWindow.class, Defaults::physical);
    put(Literals.ADDRESS_WINDOW__SIZE, AddressWindow.class, window -> new Size(Defaults.size(window)));
    put(Literals.ENDPOINT__SERVICE, Endpoint.class, Services::of);
    put(Literals.ENDPOINT__ADDRESS, EObject.class, endpoint -> "assigned at run time");
    put(Literals.CONSOLE_DEVICE__COLUMNS, EObject.class, console -> Defaults.COLUMNS);
    put(Literals.CONSOLE_DEVICE__ROWS, EObject.class, console -> Defaults.ROWS);
    put(Literals.CLIENT_SAMPLE__COUNT, EObject.class, client -> Defaults.MESSAGES);
    put(Literals.CLIENT_SAMPLE__TEXT, EObject.class, client -> Defaults.TEXT);
    put(Literals.ECHO_SERVICE__COUNT, EObject.class, echo -> Defaults.MESSAGES);
    put(Literals.CONSOLE_WRITER__PERIOD, EObject.class, writer -> Durations.format(Defaults.WRITER_PERIOD));
    put(Literals.CONSOLE_WRITER__LINES, EObject.class, writer -> "0, no end");
    put(Literals.VIRTIO_DEVICE__FEATURES, EObject.class, device -> "none");
    put(Literals.VIRTIO_DEVICE__DRIVER_FEATURES, EObject.class, device -> "all");
    put(Literals.DOORBELL__DELAY, EObject.class, bell -> "none");
    put(Literals.PLACED__OFFSET, EObject.class, placed -> "where room is left");
    put(Literals.TRAFFIC__COUNT, Traffic.class, Defaults::count);
    put(Literals.TRAFFIC__PERIOD, EObject.class, traffic -> "as fast as it goes");
    put(Literals.TRAFFIC__BURST, Traffic.class, Defaults::burst);
    put(Literals.TRAFFIC__SIZE, Traffic.class, Defaults::size);
    put(Literals.TRAFFIC__TEXT, Traffic.class, Defaults::text);
    put(Literals.TRAFFIC__SEED, Traffic.class, Defaults::seed);
    put(Literals.CONSUMER__COUNT, Consumer.class, Defaults::count);
    put(Literals.TASK__START, EObject.class, task -> "at once");
  }

  private DefaultTexts() {}

  private static <T extends EObject> void put(EStructuralFeature feature, Class<T> type, Function<T, ?> meant) {
    MEANT.put(feature, element -> meant.apply(type.cast(element)));
  }

  /** Empty where nothing is meant. */
  public static String of(EObject element, EStructuralFeature feature) {
    return Objects.toString(MEANT.getOrDefault(feature, any -> "").apply(element), "");
  }
}
