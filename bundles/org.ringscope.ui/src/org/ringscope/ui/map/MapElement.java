// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.map;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.ringscope.analysis.map.CoreView;
import org.ringscope.analysis.map.MapArea;
import org.ringscope.analysis.map.MapText;
import org.ringscope.analysis.map.MemoryMap;

/**
 * What is selected in the memory map: the Properties view says what is known of it, editors select the element of this name.
 *
 * @param map it is an area of
 * @param place among the areas
 */
public record MapElement(MemoryMap map, int place) implements IPropertySource {

  private MapArea area() {
    return map.areas().get(place);
  }

  /** Qualified name of the element of the topology that it belongs to. */
  public String element() {
    return area().element();
  }

  @Override
  public IPropertyDescriptor[] getPropertyDescriptors() {
    String[] rows = {"Name", "Kind", "Address", "Size", "Buffers", "Problems"};
    IPropertyDescriptor[] all = new IPropertyDescriptor[rows.length + map.cores().size()];
    for (int i = 0; i < rows.length; i++) {
      all[i] = row(rows[i], "Physical memory");
    }
    for (int i = 0; i < map.cores().size(); i++) {
      all[rows.length + i] = row("Address of " + map.cores().get(i).core().name(), "Cores");
    }
    return all;
  }

  private static IPropertyDescriptor row(String name, String category) {
    PropertyDescriptor row = new PropertyDescriptor(name, name);
    row.setCategory(category);
    return row;
  }

  @Override
  public Object getPropertyValue(Object id) {
    MapArea area = area();
    return switch ((String) id) {
      case "Name" -> area.name();
      case "Kind" -> area.kind().text() + (area.detail().isEmpty() ? "" : ", " + area.detail());
      case "Address" -> MapText.range(area.address(), area.size());
      case "Size" -> MapText.bytes(area.size());
      case "Buffers" -> area.buffers().isEmpty() ? "" : MapText.buffers(area);
      case "Problems" -> String.join("; ", map.problemsOf(place).stream().map(problem -> problem.text()).toList());
      default -> map.cores().stream().filter(core -> ((String) id).equals("Address of " + core.core().name()))
          .map(core -> seen(core, area)).findFirst().orElse("");
    };
  }

  private static String seen(CoreView core, MapArea area) {
    return core.reaches(area.address(), area.size()) && core.addressOf(area.address()).isPresent()
        ? MapText.range(core.addressOf(area.address()).getAsLong(), area.size()) : "cannot reach it";
  }

  @Override
  public Object getEditableValue() {
    return null;
  }

  @Override
  public boolean isPropertySet(Object id) {
    return false;
  }

  @Override
  public void resetPropertyValue(Object id) {
    // nothing can be changed here
  }

  @Override
  public void setPropertyValue(Object id, Object value) {
    // nothing can be changed here
  }
}
