// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import org.eclipse.emf.common.util.EList;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.topology.impl.AddressWindowImpl;
import org.ringscope.model.topology.impl.CoreImpl;
import org.ringscope.model.topology.impl.DoorbellImpl;
import org.ringscope.model.topology.impl.EchoServiceImpl;
import org.ringscope.model.topology.impl.EndpointImpl;
import org.ringscope.model.topology.impl.MemoryRegionImpl;
import org.ringscope.model.topology.impl.RpmsgDeviceImpl;
import org.ringscope.model.topology.impl.TopologyFactoryImpl;
import org.ringscope.model.topology.impl.VirtqueueImpl;
import org.ringscope.model.type.Address;

/** Makes elements that count how often somebody looks at what they say: what grows with the square of a system is seen. */
public final class CountingFactory extends TopologyFactoryImpl {
  private long looks;

  /** Since the last call. */
  public long takeLooks() {
    long taken = looks;
    looks = 0;
    return taken;
  }

  @Override
  public Core createCore() {
    return new CoreImpl() {
      @Override
      public String getName() {
        looks++;
        return super.getName();
      }

      @Override
      public EList<AddressWindow> getWindows() {
        looks++;
        return super.getWindows();
      }
    };
  }

  @Override
  public AddressWindow createAddressWindow() {
    return new AddressWindowImpl() {
      @Override
      public Address getPhysical() {
        looks++;
        return super.getPhysical();
      }
    };
  }

  @Override
  public MemoryRegion createMemoryRegion() {
    return new MemoryRegionImpl() {
      @Override
      public String getName() {
        looks++;
        return super.getName();
      }

      @Override
      public Address getAddress() {
        looks++;
        return super.getAddress();
      }
    };
  }

  @Override
  public Doorbell createDoorbell() {
    return new DoorbellImpl() {
      @Override
      public String getName() {
        looks++;
        return super.getName();
      }
    };
  }

  @Override
  public RpmsgDevice createRpmsgDevice() {
    return new RpmsgDeviceImpl() {
      @Override
      public String getName() {
        looks++;
        return super.getName();
      }

      @Override
      public EList<Virtqueue> getQueues() {
        looks++;
        return super.getQueues();
      }

      @Override
      public EList<RpmsgChannel> getChannels() {
        looks++;
        return super.getChannels();
      }
    };
  }

  @Override
  public Virtqueue createVirtqueue() {
    return new VirtqueueImpl() {
      @Override
      public Integer getSize() {
        looks++;
        return super.getSize();
      }

      @Override
      public MemoryRegion getRegion() {
        looks++;
        return super.getRegion();
      }
    };
  }

  @Override
  public Endpoint createEndpoint() {
    return new EndpointImpl() {
      @Override
      public Address getAddress() {
        looks++;
        return super.getAddress();
      }
    };
  }

  @Override
  public EchoService createEchoService() {
    return new EchoServiceImpl() {
      @Override
      public Endpoint getEndpoint() {
        looks++;
        return super.getEndpoint();
      }
    };
  }
}
