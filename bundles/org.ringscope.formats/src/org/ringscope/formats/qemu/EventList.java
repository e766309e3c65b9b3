// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.formats.importer.ByteLines;
import org.ringscope.formats.importer.ImportInput;

/**
 * QEMU's list of trace events: {@code properties name(type argument, …) "format" MACRO "format"}, one a line, comments with #.
 * Lines that do not look like this are passed over: the syntax has grown over the years.
 */
public final class EventList {
  /** Where distributions install the list of the QEMU that they ship. */
  public static final Path STANDARD_PLACE = Path.of("/usr/share/qemu/trace-events-all");

  private static final int MOST_EVENTS = 1 << 16;
  private static final int LONGEST_LINE = 4096;
  // no group here repeats without bound or gives back what it took: the regex engine recurses for each repetition
  private static final Pattern EVENT =
      Pattern.compile("^(?:[a-z-]{1,32} {1,8}){0,8}([A-Za-z_][A-Za-z0-9_]*) *\\(([^)]*)\\)(.*)$");
  private static final Pattern PIECE =
      Pattern.compile("\\G\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([A-Za-z_][A-Za-z0-9_]*))");
  private static final Pattern INTEGER_MACRO = Pattern.compile("PRI([diouxX])(?:8|16|32|64|PTR|MAX)");
  private static final Pattern OPEN_CONVERSION = Pattern.compile("(?:^|[^%])(?:%%)*%[-+ #0-9.*hlzjt]*$");

  private final Map<String, EventFormat> formats = new LinkedHashMap<>();

  /** The events that are understood without a file, in the words of QEMU's own {@code trace-events} files. */
  public static EventList builtIn() {
    EventList list = new EventList();
    BuiltInEvents.TEXT.lines().forEach(list::add);
    return list;
  }

  /** The built-in events, and over them those of a file. */
  public static EventList withFile(Path file) throws IOException {
    EventList list = builtIn();
    try (ByteLines lines = new ByteLines(ImportInput.open(file))) {
      while (list.formats.size() < MOST_EVENTS && lines.next()) {
        list.add(lines.text(LONGEST_LINE + 1));
      }
    }
    return list;
  }

  /** The format of an event, null if it is not in the list. */
  public EventFormat format(String name) {
    return formats.get(name);
  }

  Collection<EventFormat> formats() {
    return formats.values();
  }

  private void add(String line) {
    if (line.length() > LONGEST_LINE || line.startsWith("#")) {
      return;
    }
    Matcher event = EVENT.matcher(line.strip());
    if (event.matches()) {
      String name = event.group(1);
      formats.put(name, EventFormat.of(name, arguments(event.group(2)), join(event.group(3))));
    }
  }

  private static List<EventFormat.Argument> arguments(String text) {
    List<EventFormat.Argument> arguments = new ArrayList<>();
    for (String declaration : text.split(",")) {
      String stripped = declaration.strip();
      int at = stripped.length();
      while (at > 0 && (Character.isLetterOrDigit(stripped.charAt(at - 1)) || stripped.charAt(at - 1) == '_')) {
        at--;
      }
      if (at > 0) { // "void" alone has no name
        arguments.add(
            new EventFormat.Argument(stripped.substring(at), stripped.substring(0, at).matches(".*\\bchar *\\* *")));
      }
    }
    return arguments;
  }

  /** Joins the quoted parts; a macro between them stands for the rest of a conversion, or for a whole one. */
  private static String join(String text) {
    StringBuilder format = new StringBuilder();
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      if (piece.group(1) != null) {
        format.append(piece.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
      } else {
        Matcher integer = INTEGER_MACRO.matcher(piece.group(2));
        boolean open = OPEN_CONVERSION.matcher(format).find();
        format.append(open ? "" : "%").append(integer.matches() ? integer.group(1) : "x");
      }
    }
    return format.toString();
  }
}
