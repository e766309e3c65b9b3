// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.formats.ctf.CtfType.ArrayType;
import org.ringscope.formats.ctf.CtfType.EnumType;
import org.ringscope.formats.ctf.CtfType.IntegerType;
import org.ringscope.formats.ctf.CtfType.StringType;
import org.ringscope.formats.ctf.CtfType.StructType;
import org.ringscope.formats.ctf.CtfType.VariantType;
import org.ringscope.formats.importer.MalformedInputException;

/** Reads types (CTF 1.8 §4, appendix C.2). A type is declared before it is used, so it cannot contain itself. */
final class TypeParser {
  private static final int DEEPEST = 32;
  private static final int MOST_MEMBERS = 1 << 16;

  private final TsdlTokens tokens;
  private final AttributeParser attributes;
  private int depth;

  TypeParser(TsdlTokens tokens, AttributeParser attributes) {
    this.tokens = tokens;
    this.attributes = attributes;
  }

  /** Reads {@code typealias … := name;}, {@code typedef … name;} or a named type; false if none of them comes next. */
  boolean declaration(TypeScope scope) throws MalformedInputException {
    if (tokens.taken("typealias")) {
      CtfType type = type(scope, false);
      tokens.expect(":=");
      scope.add(words(), type);
    } else if (tokens.taken("typedef")) {
      CtfType type = type(scope, true);
      Member member = declarator(type);
      scope.add(member.name(), member.type());
    } else if (tokens.is("struct") || tokens.is("enum") || tokens.is("variant")) {
      type(scope, false);
    } else {
      return false;
    }
    return true;
  }

  /**
   * Reads a type.
   *
   * @param named whether the name of a field follows, which is a word like those of a type's name
   */
  CtfType type(TypeScope scope, boolean named) throws MalformedInputException {
    if (++depth > DEEPEST) {
      throw tokens.malformed("types are nested more than " + DEEPEST + " deep");
    }
    try {
      while (tokens.taken("const")) {
        // says nothing about the layout
      }
      if (tokens.taken("integer")) {
        return attributes.integer();
      } else if (tokens.taken("floating_point")) {
        return attributes.floatingPoint();
      } else if (tokens.is("string")) {
        return string();
      } else if (tokens.taken("enum")) {
        return enumeration(scope);
      } else if (tokens.taken("struct")) {
        return struct(scope);
      } else if (tokens.taken("variant")) {
        return variant(scope);
      }
      return alias(scope, named);
    } finally {
      depth--;
    }
  }

  private CtfType alias(TypeScope scope, boolean named) throws MalformedInputException {
    StringBuilder name = new StringBuilder(tokens.word());
    while (tokens.isWord() && (!named || tokens.peekSecond().kind() == 'w')) {
      name.append(' ').append(tokens.word());
    }
    CtfType type = scope.find(name.toString());
    if (type == null) {
      throw tokens.malformed("type " + name + " is not declared");
    }
    return type;
  }

  private String words() throws MalformedInputException {
    StringBuilder name = new StringBuilder(tokens.word());
    while (tokens.isWord()) {
      name.append(' ').append(tokens.word());
    }
    return name.toString();
  }

  private CtfType string() throws MalformedInputException {
    tokens.take();
    if (tokens.is("{")) {
      attributes.attributes();
    }
    return new StringType();
  }

  private CtfType enumeration(TypeScope scope) throws MalformedInputException {
    String name = tokens.isWord() ? tokens.word() : null;
    CtfType container = null;
    if (tokens.taken(":")) {
      container = type(scope, false);
    }
    if (!tokens.is("{")) {
      return declared(scope, "enum", name);
    }
    if (container == null) {
      container = scope.find("int");
    }
    if (!(container instanceof IntegerType integer)) {
      throw tokens.malformed("an enumeration is not over an integer");
    }
    return remember(scope, "enum", name, new EnumType(integer, labels()));
  }

  private List<EnumType.Label> labels() throws MalformedInputException {
    tokens.expect("{");
    List<EnumType.Label> labels = new ArrayList<>();
    long next = 0;
    while (!tokens.taken("}")) {
      if (!tokens.isWord() && tokens.peek().kind() != 's' || labels.size() == MOST_MEMBERS) {
        throw tokens.malformed("expected a label");
      }
      String name = tokens.take().text();
      long from = next;
      long to = next;
      if (tokens.taken("=")) {
        from = tokens.number();
        to = tokens.taken("...") ? tokens.number() : from;
      }
      labels.add(new EnumType.Label(name, from, to));
      next = to + 1;
      if (!tokens.taken(",") && !tokens.is("}")) {
        throw tokens.malformed("expected ',' or '}'");
      }
    }
    return List.copyOf(labels);
  }

  private CtfType struct(TypeScope scope) throws MalformedInputException {
    String name = tokens.isWord() ? tokens.word() : null;
    if (!tokens.is("{")) {
      return declared(scope, "struct", name);
    }
    List<Member> members = members(scope);
    int least = 1;
    if (tokens.taken("align")) {
      tokens.expect("(");
      least = attributes.checkedAlignment(tokens.number());
      tokens.expect(")");
    }
    return remember(scope, "struct", name, StructType.of(members, least));
  }

  private CtfType variant(TypeScope scope) throws MalformedInputException {
    String name = tokens.isWord() ? tokens.word() : null;
    Reference tag = null;
    if (tokens.taken("<")) {
      tag = new Reference(attributes.path());
      tokens.expect(">");
    }
    if (tokens.is("{")) {
      return remember(scope, "variant", name, new VariantType(tag, List.copyOf(members(scope))));
    }
    VariantType declared = (VariantType) declared(scope, "variant", name);
    return tag == null ? declared : new VariantType(tag, declared.options());
  }

  private List<Member> members(TypeScope around) throws MalformedInputException {
    tokens.expect("{");
    TypeScope scope = new TypeScope(around);
    List<Member> members = new ArrayList<>();
    while (!tokens.taken("}")) {
      if (tokens.is("typealias") || tokens.is("typedef")) {
        declaration(scope);
      } else {
        CtfType type = type(scope, true);
        while (!tokens.is(";")) { // a named type without a field only declares
          members.add(declarator(type));
          if (!tokens.taken(",")) {
            break;
          }
        }
      }
      if (members.size() > MOST_MEMBERS) {
        throw tokens.malformed("a type has more than " + MOST_MEMBERS + " fields");
      }
      tokens.expect(";");
    }
    return members;
  }

  /** {@code name}, {@code name[3]} or {@code name[path.to.length]}, or several dimensions of them. */
  private Member declarator(CtfType type) throws MalformedInputException {
    String name = tokens.word();
    List<ArrayType> dimensions = new ArrayList<>();
    while (tokens.taken("[")) {
      boolean fixed = tokens.peek().kind() == 'n';
      long length = fixed ? tokens.number() : 0;
      if (length < 0 || dimensions.size() == DEEPEST) {
        throw tokens.malformed("length of " + name);
      }
      dimensions.add(ArrayType.of(type, length, fixed ? null : new Reference(attributes.path())));
      tokens.expect("]");
    }
    CtfType whole = type;
    for (int i = dimensions.size() - 1; i >= 0; i--) {
      whole = ArrayType.of(whole, dimensions.get(i).length(), dimensions.get(i).reference());
    }
    return new Member(name, whole);
  }

  private CtfType declared(TypeScope scope, String kind, String name) throws MalformedInputException {
    CtfType type = name == null ? null : scope.find(kind + " " + name);
    if (type == null) {
      throw tokens.malformed(kind + " " + (name == null ? "" : name + " ") + "is not declared");
    }
    return type;
  }

  private static CtfType remember(TypeScope scope, String kind, String name, CtfType type) {
    if (name != null) {
      scope.add(kind + " " + name, type);
    }
    return type;
  }
}
