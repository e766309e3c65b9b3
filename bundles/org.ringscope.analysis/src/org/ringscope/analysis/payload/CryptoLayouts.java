// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import static org.ringscope.analysis.payload.Items.ahead;
import static org.ringscope.analysis.payload.Items.choose;
import static org.ringscope.analysis.payload.Items.group;
import static org.ringscope.analysis.payload.Items.rest;
import static org.ringscope.analysis.payload.Items.say;
import static org.ringscope.analysis.payload.Items.skip;
import static org.ringscope.analysis.payload.Items.u32;
import static org.ringscope.analysis.payload.Items.u64;
import static org.ringscope.analysis.payload.Items.u8;
import static org.ringscope.analysis.payload.Rendering.HEX;
import static org.ringscope.analysis.payload.Rendering.flags;
import static org.ringscope.analysis.payload.Rendering.names;
import static org.ringscope.analysis.payload.Rendering.unit;

/**
 * Crypto device (virtio 1.3 §5.9.7): sessions on the control queue, operations on the data queues. Control and data
 * have different opcodes, so one table serves both and nobody needs to know how many data queues there are.
 */
final class CryptoLayouts {
  private static final Rendering OPCODE = names(0x000, "CIPHER_ENCRYPT", 0x001, "CIPHER_DECRYPT", 0x002,
      "CIPHER_CREATE_SESSION",
      0x003, "CIPHER_DESTROY_SESSION", 0x100, "HASH", 0x102, "HASH_CREATE_SESSION", 0x103, "HASH_DESTROY_SESSION",
      0x200, "MAC",
      0x202, "MAC_CREATE_SESSION", 0x203, "MAC_DESTROY_SESSION", 0x300, "AEAD_ENCRYPT", 0x301, "AEAD_DECRYPT",
      0x302, "AEAD_CREATE_SESSION", 0x303, "AEAD_DESTROY_SESSION", 0x400, "AKCIPHER_ENCRYPT", 0x401, "AKCIPHER_DECRYPT",
      0x402, "AKCIPHER_SIGN", 0x403, "AKCIPHER_VERIFY", 0x404, "AKCIPHER_CREATE_SESSION", 0x405,
      "AKCIPHER_DESTROY_SESSION");
  private static final Rendering CIPHER =
      names(1, "ARC4", 2, "AES_ECB", 3, "AES_CBC", 4, "AES_CTR", 5, "DES_ECB", 6, "DES_CBC",
          7, "3DES_ECB", 8, "3DES_CBC", 9, "3DES_CTR", 10, "KASUMI_F8", 11, "SNOW3G_UEA2", 12, "AES_F8", 13, "AES_XTS",
          14, "ZUC_EEA3");
  private static final Rendering HASH =
      names(1, "MD5", 2, "SHA1", 3, "SHA_224", 4, "SHA_256", 5, "SHA_384", 6, "SHA_512",
          7, "SHA3_224", 8, "SHA3_256", 9, "SHA3_384", 10, "SHA3_512", 11, "SHA3_SHAKE128", 12, "SHA3_SHAKE256");
  private static final Rendering MAC =
      names(1, "HMAC_MD5", 2, "HMAC_SHA1", 3, "HMAC_SHA_224", 4, "HMAC_SHA_256", 5, "HMAC_SHA_384",
          6, "HMAC_SHA_512", 25, "CMAC_3DES", 26, "CMAC_AES", 27, "KASUMI_F9", 28, "SNOW3G_UIA2", 41, "GMAC_AES", 42,
          "GMAC_TWOFISH",
          49, "CBCMAC_AES", 50, "CBCMAC_KASUMI_F9", 53, "XCBC_AES");
  private static final Rendering AEAD = names(1, "GCM", 2, "CCM", 3, "CHACHA20_POLY1305");
  private static final Rendering AKCIPHER = names(1, "RSA", 2, "DSA", 3, "ECDSA");
  private static final Rendering OP = names(1, "ENCRYPT", 2, "DECRYPT");
  private static final Rendering OP_TYPE = names(0, "NONE", 1, "CIPHER", 2, "ALGORITHM_CHAINING");
  private static final Rendering STATUS = names(0, "OK", 1, "ERR", 2, "BADMSG", 3, "NOTSUPP", 4, "INVSESS", 5, "NOSPC",
      6, "KEY_REJECTED");
  private static final Rendering BYTES = unit("bytes");

  private static final String CREATION = "{opcode} {algo}[ → session {session_id}][, {status}]";
  private static final Item CONTROL = group("header", u32("algo"), u32("flag", HEX), u32("queue_id"));
  private static final Item DATA =
      group("header", u32("algo"), u64("session_id", HEX), u32("flag", flags(1, "session mode")),
          u32("padding"));

  // The parameters fill a fixed room whatever they are; what they are is said behind them.
  private static final Item CREATE_CIPHER = choose("op_type")
      .on(2, CONTROL, group("session", u32("alg_chain_order", names(1, "HASH_THEN_CIPHER", 2, "CIPHER_THEN_HASH")),
          u32("hash_mode", names(1, "PLAIN", 2, "AUTH", 3, "NESTED")), u32("algo", CIPHER), u32("keylen", BYTES),
          u32("op", OP),
          skip(4), u32("hash_algo"), u32("hash_result_len", BYTES), u32("auth_key_len", BYTES), skip(4),
          u32("aad_len", BYTES),
          skip(4), u32("op_type", OP_TYPE), skip(4)))
      .otherwise(CONTROL, group("session", u32("algo", CIPHER), u32("keylen", BYTES), u32("op", OP), skip(36),
          u32("op_type", OP_TYPE), skip(4)));
  private static final Item CIPHER_DATA = choose("op_type")
      .on(2, DATA, group("operation", u32("iv_len", BYTES), u32("src_data_len", BYTES), u32("dst_data_len", BYTES),
          u32("cipher_start_src_offset", BYTES), u32("len_to_cipher", BYTES), u32("hash_start_src_offset", BYTES),
          u32("len_to_hash", BYTES), u32("aad_len", BYTES), u32("hash_result_len", BYTES), skip(4),
          u32("op_type", OP_TYPE), skip(4)))
      .otherwise(DATA,
          group("operation", u32("iv_len", BYTES), u32("src_data_len", BYTES), u32("dst_data_len", BYTES), skip(28),
              u32("op_type", OP_TYPE), skip(4)));
  private static final Item AEAD_DATA =
      group("operation", u32("iv_len", BYTES), u32("aad_len", BYTES), u32("src_data_len", BYTES),
          u32("dst_data_len", BYTES), skip(32));
  private static final Item CREATED = group("session", u64("session_id", HEX), u32("status", STATUS), u32("padding"));
  private static final Item DESTROY = group("session", u64("session_id", HEX), skip(48));
  private static final Item AKCIPHER_DATA =
      group("operation", u32("src_data_len", BYTES), u32("dst_data_len", BYTES), skip(40));
  private static final Item LENGTHS =
      group("operation", u32("src_data_len", BYTES), u32("hash_result_len", BYTES), skip(40));

  private static final Item OPERATION = say("{opcode} session {session_id}, {src_data_len}[, {status}]");

  static final Layout REQUEST = Layout.request(u32("opcode", OPCODE), say("{opcode}"),
      choose("opcode")
          .on(0x002, ahead("op_type", 12 + 48, 4), CREATE_CIPHER, rest("key").asCount(), say(CREATION))
          .on(0x102, CONTROL, group("session", u32("algo", HASH), u32("hash_result_len", BYTES), skip(48)),
              say(CREATION))
          .on(0x202, CONTROL,
              group("session", u32("algo", MAC), u32("hash_result_len", BYTES), u32("auth_key_len", BYTES), skip(44)),
              rest("key").asCount(), say(CREATION))
          .on(0x302, CONTROL, group("session", u32("algo", AEAD), u32("key_len", BYTES), u32("hash_result_len", BYTES),
              u32("aad_len", BYTES), u32("op", OP), skip(36)), rest("key").asCount(), say(CREATION))
          .on(0x404, CONTROL, group("session", u32("algo", AKCIPHER), u32("keytype", names(1, "PUBLIC", 2, "PRIVATE")),
              u32("keylen", BYTES), skip(44)), rest("key").asCount(), say(CREATION))
          .on(0x003, CONTROL, DESTROY, say("{opcode} {session_id}[, {status}]"))
          .on(0x103, CONTROL, DESTROY, say("{opcode} {session_id}[, {status}]"))
          .on(0x203, CONTROL, DESTROY, say("{opcode} {session_id}[, {status}]"))
          .on(0x303, CONTROL, DESTROY, say("{opcode} {session_id}[, {status}]"))
          .on(0x405, CONTROL, DESTROY, say("{opcode} {session_id}[, {status}]"))
          .on(0x000, ahead("op_type", 20 + 40, 4), CIPHER_DATA, OPERATION)
          .on(0x001, ahead("op_type", 20 + 40, 4), CIPHER_DATA, OPERATION)
          .on(0x100, DATA, LENGTHS, OPERATION).on(0x200, DATA, LENGTHS, OPERATION)
          .on(0x300, DATA, AEAD_DATA, OPERATION).on(0x301, DATA, AEAD_DATA, OPERATION)
          .on(0x400, DATA, AKCIPHER_DATA, OPERATION).on(0x401, DATA, AKCIPHER_DATA, OPERATION)
          .on(0x402, DATA, AKCIPHER_DATA, OPERATION).on(0x403, DATA, AKCIPHER_DATA, OPERATION),
      rest("data"))
      .answer(choose("opcode")
          .on(0x002, CREATED).on(0x102, CREATED).on(0x202, CREATED)
          .on(0x302, CREATED).on(0x404, CREATED)
          .otherwise(rest("result").leaving(1), u8("status", STATUS)));

  private CryptoLayouts() {}
}
