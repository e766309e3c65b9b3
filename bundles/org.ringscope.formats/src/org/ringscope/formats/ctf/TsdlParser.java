// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ringscope.formats.ctf.CtfType.StructType;
import org.ringscope.formats.importer.MalformedInputException;

/** Reads metadata text: the blocks {@code trace}, {@code env}, {@code clock}, {@code stream}, {@code event} and the types between them. */
final class TsdlParser {
  private static final int MOST_EVENTS = 1 << 16;

  /** One block: its attributes (String or Long) and its types. */
  private record Block(Map<String, Object> values, Map<String, StructType> types, int at) {
    StructType type(String name) {
      return types.getOrDefault(name, StructType.EMPTY);
    }
  }

  private final Path file;
  private final TsdlTokens tokens;
  private final AttributeParser attributes;
  private final TypeParser types;
  private final TypeScope scope = new TypeScope(null);
  private final Map<String, Object> env = new HashMap<>();
  private final List<CtfClock> clocks = new ArrayList<>();
  private final List<Block> streamBlocks = new ArrayList<>();
  private final List<Block> eventBlocks = new ArrayList<>();
  private Block trace = new Block(Map.of(), Map.of(), 0);

  private TsdlParser(Path file, TsdlTokens tokens, boolean bigEndian) {
    this.file = file;
    this.tokens = tokens;
    attributes = new AttributeParser(tokens, bigEndian);
    types = new TypeParser(tokens, attributes);
  }

  static CtfMetadata parse(Path file, String text) throws MalformedInputException {
    // integers may come before the block that says what the native byte order is
    boolean bigEndian = isBigEndian(new TsdlTokens(file, text));
    return new TsdlParser(file, new TsdlTokens(file, text), bigEndian).parse();
  }

  private static boolean isBigEndian(TsdlTokens tokens) throws MalformedInputException {
    int depth = 0;
    boolean inTrace = false;
    while (!tokens.atEnd()) {
      String text = tokens.take().text();
      if (depth == 0 && text.equals("trace")) {
        inTrace = true;
      }
      depth += text.equals("{") ? 1 : text.equals("}") ? -1 : 0;
      if (inTrace && depth == 1 && text.equals("byte_order")) {
        tokens.expect("=");
        return AttributeParser.isBigEndian(tokens.word(), false, tokens);
      }
      inTrace &= depth > 0 || text.equals("trace");
    }
    return false;
  }

  private CtfMetadata parse() throws MalformedInputException {
    while (!tokens.atEnd()) {
      if (!types.declaration(scope)) {
        block();
      }
      tokens.taken(";");
    }
    if (clocks.isEmpty()) {
      clocks.add(CtfClock.DEFAULT);
    }
    Map<Long, StreamClass> streams = streams();
    StructType packetHeader = trace.type("packet.header");
    ReferenceResolver resolver = new ReferenceResolver(file, packetHeader, clocks);
    for (StreamClass stream : streams.values()) {
      resolver.resolve(stream);
    }
    return new CtfMetadata(uuid(), packetHeader, Map.copyOf(env), List.copyOf(clocks), streams, resolver.slotCount());
  }

  private void block() throws MalformedInputException {
    String kind = tokens.word();
    Block block = blockBody();
    switch (kind) {
      case "trace" -> trace = block;
      case "env" -> env.putAll(block.values);
      case "clock" -> clocks.add(clock(block));
      case "stream" -> streamBlocks.add(block);
      case "event" -> eventBlocks.add(block);
      default -> {} // callsite, and whatever came later: nothing that the bytes depend on
    }
    if (eventBlocks.size() > MOST_EVENTS || streamBlocks.size() > MOST_EVENTS || clocks.size() > MOST_EVENTS) {
      throw malformed(block, "more than " + MOST_EVENTS + " blocks named " + kind);
    }
  }

  private Block blockBody() throws MalformedInputException {
    int at = tokens.peek().at();
    Map<String, Object> values = new HashMap<>();
    Map<String, StructType> structs = new HashMap<>();
    TypeScope inner = new TypeScope(scope);
    tokens.expect("{");
    while (!tokens.taken("}")) {
      if (!types.declaration(inner)) {
        StringBuilder name = new StringBuilder(tokens.word());
        while (tokens.taken(".")) {
          name.append('.').append(tokens.word());
        }
        if (tokens.taken(":=")) {
          structs.put(name.toString(), struct(inner));
        } else {
          tokens.expect("=");
          values.put(name.toString(), attributes.value());
        }
      }
      tokens.expect(";");
    }
    return new Block(values, structs, at);
  }

  private StructType struct(TypeScope inner) throws MalformedInputException {
    if (types.type(inner, false) instanceof StructType struct) {
      return struct;
    }
    throw tokens.malformed("expected a struct");
  }

  private CtfClock clock(Block block) throws MalformedInputException {
    long frequency = number(block, "freq", CtfClock.DEFAULT.frequency());
    if (frequency <= 0) {
      throw malformed(block, "freq=" + frequency);
    }
    return new CtfClock(String.valueOf(block.values.get("name")), frequency, number(block, "offset_s", 0),
        number(block, "offset", 0));
  }

  private Map<Long, StreamClass> streams() throws MalformedInputException {
    Map<Long, StreamClass> streams = new LinkedHashMap<>();
    if (streamBlocks.isEmpty()) {
      streamBlocks.add(new Block(Map.of(), Map.of(), 0));
    }
    for (Block block : streamBlocks) {
      long id = number(block, "id", 0);
      StreamClass stream =
          new StreamClass(id, block.type("packet.context"), block.type("event.header"), block.type("event.context"));
      if (streams.put(id, stream) != null) {
        throw malformed(block, "stream id=" + id + " is declared twice");
      }
    }
    for (Block block : eventBlocks) {
      long streamId = number(block, "stream_id", streams.size() == 1 ? streams.keySet().iterator().next() : 0);
      StreamClass stream = streams.get(streamId);
      long id = number(block, "id", 0);
      EventClass event =
          new EventClass(id, String.valueOf(block.values.getOrDefault("name", "event" + id)), block.type("context"),
              block.type("fields"));
      if (stream == null || stream.events().put(id, event) != null) {
        throw malformed(block,
            "event id=" + id + (stream == null ? " is of stream_id=" + streamId + ", which is not declared"
                : " is declared twice in its stream"));
      }
    }
    return streams;
  }

  private UUID uuid() throws MalformedInputException {
    Object text = trace.values.get("uuid");
    try {
      return text == null ? null : UUID.fromString(text.toString());
    } catch (IllegalArgumentException e) {
      throw malformed(trace, "uuid is none");
    }
  }

  private long number(Block block, String name, long missing) throws MalformedInputException {
    Object value = block.values.getOrDefault(name, missing);
    if (value instanceof Long number) {
      return number;
    }
    throw malformed(block, name + "=" + value + " is not a number");
  }

  private MalformedInputException malformed(Block block, String reason) {
    return new MalformedInputException(file, block.at, reason);
  }
}
