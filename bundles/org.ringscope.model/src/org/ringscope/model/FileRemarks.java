// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.util.List;
import org.ringscope.model.topology.Topology;

/** A file about which more is to be said than about the topology in it. */
public interface FileRemarks {
  /** In the order of lines; of the file as it was read or saved last. */
  List<FileRemark> remarks();

  /** About the file that holds this topology; those whose element is still there. */
  static List<FileRemark> of(Topology topology) {
    return topology.eResource() instanceof FileRemarks file ? file.remarks().stream()
        .filter(each -> TopologyContents.topologyOf(each.element()) == topology).toList() : List.of();
  }
}
