// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.SampleTopologies.core;
import static org.ringscope.model.topology.TopologyPackage.Literals.CORE__BOOT;
import static org.ringscope.model.topology.TopologyPackage.Literals.CORE__BOOTED_BY;
import static org.ringscope.model.topology.TopologyPackage.Literals.CORE__CPUS;
import static org.ringscope.model.topology.TopologyPackage.Literals.CORE__RUNS_ON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.model.SampleTopologies;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;

class CoreRulesTest {
  private final Topology topology = SampleTopologies.rpmsg();
  private final Core host = core(topology, "host");
  private final Core remote = core(topology, "remote");

  @ParameterizedTest
  @EnumSource(value = Boot.class, names = {"LOAD", "ATTACH"})
  void needsAnotherCoreToBeLoadedOrAttachedTo(Boot boot) {
    remote.setBoot(boot);
    RuleAssert.accepts(topology, "core-boot");
    remote.setBootedBy(null);
    RuleAssert.finds(topology, "core-boot", remote, CORE__BOOT, "remote has boot=\"" + boot + "\"");
  }

  @Test
  void reportsACoreThatBootsItselfAndIsBooted() {
    remote.setBoot(Boot.SELF);
    RuleAssert.finds(topology, "core-boot", remote, CORE__BOOT, "remote boots itself, but is booted by host");
  }

  @Test
  void reportsACoreOfNoProcessor() {
    host.setCpus(1);
    RuleAssert.accepts(topology, "core-cpus");
    host.setCpus(0);
    RuleAssert.finds(topology, "core-cpus", host, CORE__CPUS, "host has 0 processors");
  }

  @Test
  void reportsCoresThatBootEachOtherOnce() {
    RuleAssert.accepts(topology, "core-cycle");
    host.setBootedBy(remote);
    RuleAssert.finds(topology, "core-cycle", host, CORE__BOOTED_BY, "host is booted by itself, by way of remote");
  }

  @Test
  void reportsACoreThatRunsOnItself() {
    remote.setRunsOn(host);
    RuleAssert.accepts(topology, "core-cycle");
    host.setRunsOn(host);
    RuleAssert.finds(topology, "core-cycle", host, CORE__RUNS_ON, "host runs on itself");
  }
}
