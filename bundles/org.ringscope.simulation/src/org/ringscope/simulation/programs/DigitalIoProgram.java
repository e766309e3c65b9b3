// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.model.BenchDefaults;
import org.ringscope.model.topology.DigitalIo;
import org.ringscope.protocol.virtio.GpioRequest;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.WorkloadFailedException;

/**
 * Digital lines of a control unit: first its inputs, then its outputs. It tells the bench the direction of each; an output
 * follows the input of the same place, as a lamp its button.
 */
final class DigitalIoProgram extends BenchEndpointProgram<DigitalIo> {
  private final ByteBuffer request = ByteBuffer.allocate(GpioRequest.LENGTH).order(ByteOrder.LITTLE_ENDIAN);
  private final boolean[] inputs;
  private final boolean[] outputs;
  private int changes;

  DigitalIoProgram(DigitalIo task, CoreDevices devices, Engine engine) {
    super(task, devices, engine);
    inputs = new boolean[BenchDefaults.inputs(task)];
    outputs = new boolean[BenchDefaults.outputs(task)];
  }

  @Override
  public String name() {
    return "digital lines of " + service;
  }

  @Override
  public Role role() {
    return Role.SERVICE;
  }

  @Override
  public String progress() {
    return changes + " inputs switched";
  }

  @Override
  public void run() throws WorkloadFailedException {
    join();
    for (int line = 0; line < inputs.length + outputs.length; line++) {
      tell(GpioRequest.SET_DIRECTION, line, line < inputs.length ? GpioRequest.IN : GpioRequest.OUT);
    }
    String wait = "inputs of service " + service;
    while (true) {
      core.await(wait, () -> differing() >= 0, Long.MAX_VALUE);
      for (int place = differing(); place >= 0; place = differing()) {
        outputs[place] = inputs[place];
        tell(GpioRequest.SET_VALUE, inputs.length + place, outputs[place] ? 1 : 0);
      }
    }
  }

  private int differing() {
    for (int i = 0; i < Math.min(inputs.length, outputs.length); i++) {
      if (inputs[i] != outputs[i]) {
        return i;
      }
    }
    return -1;
  }

  private void tell(int type, int line, int value) throws WorkloadFailedException {
    GpioRequest.write(request, 0, type, line, value);
    send(request, GpioRequest.LENGTH);
  }

  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    if (length < GpioRequest.LENGTH || GpioRequest.type(buffer, offset) != GpioRequest.SET_VALUE) {
      return;
    }
    int line = GpioRequest.line(buffer, offset);
    if (line < inputs.length) {
      inputs[line] = GpioRequest.value(buffer, offset) != 0;
      changes++;
    }
  }
}
