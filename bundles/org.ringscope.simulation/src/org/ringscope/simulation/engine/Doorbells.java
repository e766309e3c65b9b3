// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.ringscope.runtime.Doorbell;

/**
 * What hears the doorbells that come to one core. Several devices may share a doorbell, whose number then says
 * which ring is meant; a level brings no number that could be trusted, and every ring behind it is looked at. A mailbox
 * has a register by which its handler takes a level away; a bare line has not, and stays.
 */
public final class Doorbells {

  private final Engine engine;
  private final Map<Doorbell, List<IntConsumer>> listeners = new HashMap<>();

  Doorbells(Engine engine) {
    this.engine = engine;
  }

  /** Nobody hears any more. On the thread of the core that they interrupt. */
  void clear() {
    listeners.clear();
  }

  /**
   * Adds one that hears a doorbell. On the thread of the core that it interrupts.
   *
   * @param listener takes the number of a ring; numbers of others are nothing to it
   * @param rings numbers of the rings behind the doorbell
   */
  public void add(org.ringscope.model.topology.Doorbell model, IntConsumer listener, Collection<Integer> rings) {
    Doorbell doorbell = engine.doorbell(model);
    boolean isAcknowledged = model.getChannel() != null;
    List<IntConsumer> heard = listeners.computeIfAbsent(doorbell, key -> new ArrayList<>());
    heard.add(doorbell.trigger() == Doorbell.Trigger.LEVEL ? number -> rings.forEach(listener::accept) : listener);
    doorbell.handle(number -> {
      if (isAcknowledged) {
        doorbell.acknowledge();
      }
      heard.forEach(each -> each.accept(number));
    });
  }
}
