// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import org.eclipse.emf.common.util.EList;
import org.ringscope.model.impl.AddressWindowImpl;
import org.ringscope.model.impl.CoreImpl;
import org.ringscope.model.impl.DoorbellImpl;
import org.ringscope.model.impl.EchoServiceImpl;
import org.ringscope.model.impl.EndpointImpl;
import org.ringscope.model.impl.MemoryRegionImpl;
import org.ringscope.model.impl.RpmsgBusImpl;
import org.ringscope.model.impl.TopologyFactoryImpl;
import org.ringscope.model.impl.VirtioDeviceImpl;
import org.ringscope.model.impl.VirtqueueImpl;

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
      public Address getTo() {
        looks++;
        return super.getTo();
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
  public VirtioDevice createVirtioDevice() {
    return new VirtioDeviceImpl() {
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
    };
  }

  @Override
  public Virtqueue createVirtqueue() {
    return new VirtqueueImpl() {
      @Override
      public int getSize() {
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
  public RpmsgBus createRpmsgBus() {
    return new RpmsgBusImpl() {
      @Override
      public EList<RpmsgChannel> getChannels() {
        looks++;
        return super.getChannels();
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
      public Core getCore() {
        looks++;
        return super.getCore();
      }
    };
  }
}
