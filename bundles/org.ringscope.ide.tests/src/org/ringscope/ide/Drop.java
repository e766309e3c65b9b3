// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Drops files of the file system on a control: the listeners of its drop target hear what they hear when a file manager does
 * it, and the files pass through the platform's transfer format. UI thread.
 */
final class Drop {
  private final DropTarget target;
  private final TransferData type;
  private final Point at;

  private Drop(Control control, TransferData type) {
    this.target = targetOf(control);
    this.type = type;
    this.at = control.toDisplay(control.getSize().x / 2, control.getSize().y - 4);
  }

  /** Drops on the lower end of a control. Gives the operation that the target agreed to: {@code DND.DROP_NONE} if it refused. */
  static int files(Control control, List<Path> files) {
    TransferData type = new TransferData();
    type.type = FileTransfer.getInstance().getSupportedTypes()[0].type;
    String[] names = files.stream().map(Path::toString).toArray(String[]::new);
    // as the source of the drag writes them; the platform reads them back for the target
    FileTransfer.getInstance().javaToNative(names, type);
    return new Drop(control, type).run(FileTransfer.getInstance().nativeToJava(type));
  }

  private static DropTarget targetOf(Control control) {
    for (Control at = control; at != null; at = at.getParent()) {
      if (at.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target) {
        return target;
      }
    }
    throw new AssertionError("nothing can be dropped on " + control);
  }

  private int run(Object data) {
    int operation = send(DND.DragEnter, DND.DROP_DEFAULT, null);
    operation = send(DND.DragOver, operation == DND.DROP_DEFAULT ? DND.DROP_COPY : operation, null);
    if (operation == DND.DROP_NONE) {
      send(DND.DragLeave, operation, null);
      return operation;
    }
    operation = send(DND.DropAccept, operation, null);
    return operation == DND.DROP_NONE ? operation : send(DND.Drop, operation, data);
  }

  /** SWT keeps its event class to itself. */
  private int send(int kind, int operation, Object data) {
    try {
      Class<?> eventClass = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader());
      Constructor<?> make = eventClass.getDeclaredConstructor();
      make.setAccessible(true);
      Event event = (Event) make.newInstance();
      event.widget = target;
      event.x = at.x;
      event.y = at.y;
      set(event, "dataType", type);
      set(event, "dataTypes", new TransferData[] {type});
      set(event, "operations", DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
      event.detail = operation;
      event.data = data;
      target.notifyListeners(kind, event);
      return event.detail;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("this SWT drops in another way: " + e, e);
    }
  }

  private static void set(Event event, String field, Object value) throws ReflectiveOperationException {
    Field declared = event.getClass().getDeclaredField(field);
    declared.setAccessible(true);
    declared.set(event, value);
  }
}
