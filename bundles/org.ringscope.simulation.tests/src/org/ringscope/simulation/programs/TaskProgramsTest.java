// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.TopologyPackage.Literals;

class TaskProgramsTest {
  @Test
  void everyTaskHasAProgram() {
    List<EClass> tasks = TopologyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
        .map(EClass.class::cast).filter(each -> Literals.TASK.isSuperTypeOf(each) && !each.isAbstract()).toList();
    assertThat(TaskPrograms.PROGRAMS).containsOnlyKeys(tasks);
  }
}
