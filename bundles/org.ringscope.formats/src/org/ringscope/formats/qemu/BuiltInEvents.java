// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

/** Events whose arguments are known without the list of the user's QEMU; in the syntax of that list. The same since 7.2. */
final class BuiltInEvents {
  private BuiltInEvents() {}

  static final String TEXT = """
      virtqueue_alloc_element(void *elem, size_t sz, unsigned in_num, unsigned out_num) "elem %p size %zd in_num %u out_num %u"
      virtqueue_fill(void *vq, void *elem, unsigned len, unsigned idx) "vq %p elem %p len %u idx %u"
      virtqueue_flush(void *vq, unsigned count) "vq %p count %u"
      virtqueue_pop(void *vq, void *elem, unsigned in_num, unsigned out_num) "vq %p elem %p in_num %u out_num %u"
      virtio_queue_notify(void *vdev, int n, void *vq) "vdev %p n %d vq %p"
      virtio_notify(void *vdev, void *vq) "vdev %p vq %p"
      virtio_notify_irqfd(void *vdev, void *vq) "vdev %p vq %p"
      virtio_notify_irqfd_deferred_fn(void *vdev, void *vq) "vdev %p vq %p"
      virtio_set_status(void *vdev, uint8_t val) "vdev %p val %u"
      virtio_mmio_read(uint64_t offset) "virtio_mmio_read offset 0x%" PRIx64
      virtio_mmio_write_offset(uint64_t offset, uint64_t value) "virtio_mmio_write offset 0x%" PRIx64 " value 0x%" PRIx64
      virtio_mmio_guest_page(uint64_t size, int shift) "guest page size 0x%" PRIx64 " shift %d"
      virtio_mmio_queue_write(uint64_t value, int max_size) "mmio_queue write 0x%" PRIx64 " max %d"
      virtio_mmio_setting_irq(int level) "virtio_mmio setting IRQ %d"
      virtio_pci_notify(uint16_t vector) "virtio_pci_notify vec 0x%x"
      virtio_pci_notify_write(uint64_t addr, uint64_t val, unsigned int size) "0x%" PRIx64" = 0x%" PRIx64 " (%d)"
      virtio_pci_notify_write_pio(uint64_t addr, uint64_t val, unsigned int size) "0x%" PRIx64" = 0x%" PRIx64 " (%d)"
      virtio_blk_req_complete(void *vdev, void *req, int status) "vdev %p req %p status %d"
      virtio_blk_rw_complete(void *vdev, void *req, int ret) "vdev %p req %p ret %d"
      virtio_blk_handle_write(void *vdev, void *req, uint64_t sector, size_t nsectors) "vdev %p req %p sector %" PRIu64 " nsectors %zu"
      virtio_blk_handle_read(void *vdev, void *req, uint64_t sector, size_t nsectors) "vdev %p req %p sector %" PRIu64 " nsectors %zu"
      virtio_serial_send_control_event(unsigned int port, uint16_t event, uint16_t value) "port %u, event %u, value %u"
      virtio_serial_handle_control_message(uint16_t event, uint16_t value) "event %u, value %u"
      virtio_serial_handle_control_message_port(unsigned int port) "port %u"
      virtio_serial_throttle_port(unsigned int port, bool throttle) "port %u, throttle %d"
      virtio_console_flush_buf(unsigned int port, size_t len, ssize_t ret) "port %u, in_len %zu, out_len %zd"
      virtio_console_chr_read(unsigned int port, int size) "port %u, size %d"
      virtio_console_chr_event(unsigned int port, int event) "port %u, event %d"
      virtio_rng_guest_not_ready(void *rng) "rng %p: guest not ready"
      virtio_rng_popped(void *rng) "rng %p: elem popped"
      virtio_rng_pushed(void *rng, size_t len) "rng %p: %zd bytes pushed"
      virtio_rng_request(void *rng, size_t size, unsigned quota) "rng %p: %zd bytes requested, %u bytes quota left"
      virtio_rng_vm_state_change(void *rng, int running, int state) "rng %p: state change to running %d state %d"
      virtio_balloon_get_config(uint32_t num_pages, uint32_t actual) "num_pages: %d actual: %d"
      virtio_gpu_cmd_res_create_2d(uint32_t res, uint32_t fmt, uint32_t w, uint32_t h) "res 0x%x, fmt 0x%x, w %d, h %d"
      virtio_gpu_fence_ctrl(uint64_t fence, uint32_t type) "fence 0x%" PRIx64 ", type 0x%x"
      virtio_gpu_fence_resp(uint64_t fence) "fence 0x%" PRIx64
      virtio_gpu_inc_inflight_fences(uint32_t inflight) "in-flight+ %u"
      virtio_gpu_dec_inflight_fences(uint32_t inflight) "in-flight- %u"
      virtio_gpu_cmd_suspended(uint32_t cmd) "cmd 0x%x"
      """;
}
