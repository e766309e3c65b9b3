// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Topology;
import org.ringscope.picture.system.KeptPlaces;
import org.ringscope.picture.system.KeptPlaces.Place;

/**
 * Where the boxes of a diagram were put. In memory by element, so that a rename or an undone deletion loses no place; in a
 * file beside the topology by name, so that the topology stays what it is: a description of a system.
 */
final class DiagramPlaces {
  private static final String SUFFIX = ".layout";
  private static final int MOST_BYTES = 4 << 20;

  private Map<EObject, Place> places = new HashMap<>();

  /** The side file of a topology. */
  static IFile file(IFile topology) {
    IPath path = topology.getFullPath();
    return topology.getWorkspace().getRoot()
        .getFile(path.removeLastSegments(1).append(path.lastSegment() + SUFFIX));
  }

  /** Reads what is kept of a topology; nothing where there is no such file, or none that can be read. */
  static DiagramPlaces load(IFile topologyFile, Topology topology) {
    DiagramPlaces loaded = new DiagramPlaces();
    IFile file = file(topologyFile);
    if (file.exists()) {
      try (InputStream bytes = file.getContents(true)) {
        KeptPlaces.parse(new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)).places()
            .forEach((name, place) -> {
              EObject element = QualifiedName.find(topology, name);
              if (element != null) {
                loaded.places.put(element, place);
              }
            });
      } catch (CoreException | IOException e) {
        ILog.of(DiagramPlaces.class).warn(file + " cannot be read: " + e.getMessage());
      }
    }
    return loaded;
  }

  /** Writes the side file, or deletes it where nothing is kept. */
  void save(IFile topologyFile) throws CoreException {
    IFile file = file(topologyFile);
    KeptPlaces kept = kept();
    if (!kept.isEmpty()) {
      byte[] text = kept.text().getBytes(StandardCharsets.UTF_8);
      if (file.exists()) {
        file.setContents(new ByteArrayInputStream(text), true, true, null);
      } else {
        file.create(new ByteArrayInputStream(text), true, null);
      }
    } else if (file.exists()) {
      file.delete(true, null);
    }
  }

  /** By name, of what is in the topology now. */
  KeptPlaces kept() {
    Map<String, Place> kept = new HashMap<>();
    places.forEach((element, place) -> {
      if (element.eResource() != null) {
        kept.put(QualifiedName.of(element), place);
      }
    });
    return new KeptPlaces(kept);
  }

  /** Puts boxes somewhere, so that it can be undone. @param all of the boxes, for none shall stand elsewhere because of it */
  Command put(Map<EObject, Place> all) {
    return new Put("Move", () -> with(all));
  }

  /** The same for what another command of the same step makes first. */
  Command putMade(Supplier<Map<EObject, Place>> all) {
    return new Put("Place", () -> with(all.get()));
  }

  private Map<EObject, Place> with(Map<EObject, Place> more) {
    Map<EObject, Place> all = new HashMap<>(places);
    all.putAll(more);
    return all;
  }

  /** Forgets all places: what is new, and what is old, is laid out automatically again. */
  Command forget() {
    return new Put("Lay Out Automatically", Map::of);
  }

  boolean isEmpty() {
    return kept().isEmpty();
  }

  private final class Put extends AbstractCommand {
    private final Supplier<Map<EObject, Place>> wanted;
    private Map<EObject, Place> before;
    private Map<EObject, Place> after;

    Put(String label, Supplier<Map<EObject, Place>> wanted) {
      super(label);
      this.wanted = wanted;
    }

    @Override
    protected boolean prepare() {
      return true;
    }

    @Override
    public void execute() {
      before = places;
      after = wanted.get();
      places = after;
    }

    @Override
    public void undo() {
      places = before;
    }

    @Override
    public void redo() {
      places = after;
    }
  }
}
