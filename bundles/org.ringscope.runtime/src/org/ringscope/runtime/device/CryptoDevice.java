// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ringscope.protocol.virtio.Crypto;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.VirtioDevice;

/** The device side of an accelerator for AES in CBC mode (virtio 1.3 §5.9), with sessions; one data and the control queue. */
public final class CryptoDevice extends QueueDevice {
  public static final long FEATURES = 0;
  private static final int CONFIG_BYTES = 56;
  private static final int HEADER_BYTES = 72;
  private static final int MOST_SESSIONS = 64;
  private static final int MOST_BYTES = 64 * 1024;
  private static final int OK = 0;
  private static final int ERR = 1;
  private static final int BADMSG = 2;
  private static final int NOTSUPP = 3;
  private static final int INVSESS = 4;
  private static final int NOSPC = 5;
  private static final int KEY_REJECTED = 6;

  private record Session(SecretKeySpec key, Cipher cipher) {}

  private final Map<Long, Session> sessions = new HashMap<>();
  private final byte[] in = new byte[MOST_BYTES];
  private final byte[] out = new byte[MOST_BYTES];
  private final byte[] iv = new byte[Crypto.BLOCK_BYTES];
  private long next = 1;

  public CryptoDevice(VirtioDevice device) {
    super(device);
    int control = device.queueCount() - 1;
    for (int queue = 0; queue < control; queue++) {
      int index = queue;
      serve(queue, request -> operate(index, request));
    }
    serve(control, request -> control(control, request));
  }

  /** @param dataQueues all but the last one */
  public static ConfigSpace config(int dataQueues) {
    return new ConfigSpace(CONFIG_BYTES).put(0, 4, 1).put(4, 4, dataQueues).put(8, 4, 1).put(12, 4, 1 << Crypto.AES_CBC)
        .put(36, 4, 32).put(48, 4, MOST_BYTES);
  }

  public int sessions() {
    return sessions.size();
  }

  private boolean control(int queue, Request request) {
    if (request.readable() < HEADER_BYTES || request.room() == 0) {
      queue(queue).refuse(request, "a control request has 72 bytes and room for an answer: readable="
          + request.readable() + " writable=" + request.room());
      return true;
    }
    int opcode = (int) request.u32();
    request.skip(12);
    if (opcode == Crypto.CREATE && request.room() >= 16) {
      create(request);
    } else if (opcode == Crypto.DESTROY) {
      request.put8(sessions.remove(request.u64()) == null ? INVSESS : OK);
    } else {
      request.putLast(NOTSUPP);
    }
    return true;
  }

  private void create(Request request) {
    int algorithm = (int) request.u32();
    long keyBytes = request.u32();
    request.skip(40);
    long operations = request.u32();
    request.skip(4);
    int status = algorithm != Crypto.AES_CBC || operations != 1 ? NOTSUPP : sessions.size() >= MOST_SESSIONS ? NOSPC
        : keyBytes != request.readable() || keyBytes != 16 && keyBytes != 24 && keyBytes != 32 ? KEY_REJECTED
            : add(request, (int) keyBytes);
    request.put64(status == OK ? next++ : 0);
    request.put32(status);
    request.put32(0);
  }

  private int add(Request request, int keyBytes) {
    byte[] key = new byte[keyBytes];
    request.get(key, 0, keyBytes);
    try {
      sessions.put(next, new Session(new SecretKeySpec(key, "AES"), Cipher.getInstance("AES/CBC/NoPadding")));
      return OK;
    } catch (GeneralSecurityException e) {
      return ERR;
    }
  }

  private boolean operate(int queue, Request request) {
    if (request.readable() < HEADER_BYTES || request.room() == 0) {
      queue(queue).refuse(request, "a data request has 72 bytes and room for a status: readable=" + request.readable()
          + " writable=" + request.room());
      return true;
    }
    int opcode = (int) request.u32();
    request.skip(4);
    Session session = sessions.get(request.u64());
    request.skip(8);
    long ivBytes = request.u32();
    long sourceBytes = request.u32();
    long resultBytes = request.u32();
    request.skip(36);
    boolean isRight = ivBytes == Crypto.BLOCK_BYTES && request.readable() == ivBytes + sourceBytes
        && sourceBytes % Crypto.BLOCK_BYTES == 0 && sourceBytes <= MOST_BYTES && resultBytes == sourceBytes
        && request.room() > resultBytes;
    request.putLast(session == null ? INVSESS : opcode != Crypto.ENCRYPT && opcode != Crypto.DECRYPT ? NOTSUPP
        : !isRight ? BADMSG : run(request, session, opcode, (int) sourceBytes));
    return true;
  }

  private int run(Request request, Session session, int opcode, int bytes) {
    request.get(iv, 0, Crypto.BLOCK_BYTES);
    request.get(in, 0, bytes);
    try {
      session.cipher.init(opcode == Crypto.ENCRYPT ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE, session.key,
          new IvParameterSpec(iv));
      session.cipher.doFinal(in, 0, bytes, out, 0);
    } catch (GeneralSecurityException e) {
      return ERR;
    }
    request.put(out, 0, bytes);
    return OK;
  }

  @Override
  public void reset(VirtioDevice resetDevice) {
    sessions.clear();
  }
}
