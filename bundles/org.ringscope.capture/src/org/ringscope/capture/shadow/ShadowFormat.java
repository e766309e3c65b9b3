// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import org.ringscope.trace.system.QueueInfo;

/** The shadows of the rings of one format: told by an engine, or filled once from the areas in memory. */
public enum ShadowFormat {
  /** Virtio 1.3 §2.7. */
  SPLIT {
    @Override
    public DriverShadow driver(int queue, int size) {
      return new SplitDriverShadow(queue, size);
    }

    @Override
    public DeviceShadow device(int queue, int size) {
      return new SplitDeviceShadow(queue, size);
    }

    @Override
    public DriverShadow driverArea(int queue, int size, ByteBuffer descriptors, ByteBuffer area) {
      SplitDriverAreaShadow shadow = new SplitDriverAreaShadow(queue, size);
      shadow.set(descriptors, area, -1);
      return shadow;
    }

    @Override
    public DeviceShadow deviceArea(int queue, int size, ByteBuffer area) {
      SplitDeviceAreaShadow shadow = new SplitDeviceAreaShadow(queue, size);
      shadow.set(area, -1);
      return shadow;
    }
  },

  /** Virtio 1.3 §2.8. */
  PACKED {
    @Override
    public DriverShadow driver(int queue, int size) {
      return new PackedDriverShadow(queue, size);
    }

    @Override
    public DeviceShadow device(int queue, int size) {
      return new PackedDeviceShadow(queue, size);
    }

    @Override
    public DriverShadow driverArea(int queue, int size, ByteBuffer descriptors, ByteBuffer area) {
      return new PackedDriverAreaShadow(queue, size, descriptors, area);
    }

    @Override
    public DeviceShadow deviceArea(int queue, int size, ByteBuffer area) {
      return new PackedDeviceAreaShadow(queue, size, area);
    }
  };

  /** That of a described queue. */
  public static ShadowFormat of(QueueInfo queue) {
    return queue.isPacked() ? PACKED : SPLIT;
  }

  public abstract DriverShadow driver(int queue, int size);

  public abstract DeviceShadow device(int queue, int size);

  /** @param descriptors null: absent @param area the driver area, null: absent */
  public abstract DriverShadow driverArea(int queue, int size, ByteBuffer descriptors, ByteBuffer area);

  /** @param area the device area, null: absent */
  public abstract DeviceShadow deviceArea(int queue, int size, ByteBuffer area);
}
