// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Sends hello world at probe and after each answer, as the sample of the kernel does. */
final class ClientSample implements RpmsgDriver {
  static final String SERVICE = "rpmsg-client-sample";

  final List<String> answers = new ArrayList<>();
  private final int count;
  RpmsgEndpoint endpoint;
  RpmsgChannel removed;

  ClientSample(int count) {
    this.count = count;
  }

  @Override
  public String serviceName() {
    return SERVICE;
  }

  @Override
  public void probe(RpmsgChannel channel, RpmsgEndpoint boundEndpoint) {
    endpoint = boundEndpoint;
    hello();
  }

  @Override
  public void received(RpmsgEndpoint to, ByteBuffer buffer, int offset, int length, int source) {
    answers.add(AmpBench.text(buffer, offset, length));
    if (answers.size() < count) {
      hello();
    }
  }

  @Override
  public void remove(RpmsgChannel channel) {
    removed = channel;
  }

  private void hello() {
    assertThat(endpoint.send(AmpBench.text("hello world!"), 0, 12)).isEqualTo(SendResult.SENT);
  }
}
