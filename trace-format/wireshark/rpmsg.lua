-- SPDX-FileCopyrightText: 2026 The Ringscope authors
-- SPDX-License-Identifier: EPL-2.0
--
-- Wireshark dissector for RPMsg over virtio, as `ringscope export --to pcapng` writes it: link type USER0, frames of the
-- 16-byte header and the payload, little-endian. Decodes the header, the name service (address 0x35), the names of channels as
-- they were announced or as the interface's description lists them, and CAN frames on a channel named "can".
-- A dissector of your own for the payload of a channel: DissectorTable.get("rpmsg.channel"):add("my-channel", my_proto)

local rpmsg = Proto("rpmsg", "RPMsg over virtio")

local HEADER = 16
local NAME_SERVICE = 0x35
local NAME_SERVICE_LENGTH = 40
local DESTROY = 1
local CAN_FRAME = 16
local CAN_FD_FRAME = 72

local f = {
  src = ProtoField.uint32("rpmsg.src", "Source", base.HEX),
  dst = ProtoField.uint32("rpmsg.dst", "Destination", base.HEX),
  addr = ProtoField.uint32("rpmsg.addr", "Source or destination", base.HEX),
  reserved = ProtoField.uint32("rpmsg.reserved", "Reserved", base.HEX),
  len = ProtoField.uint16("rpmsg.len", "Payload length"),
  flags = ProtoField.uint16("rpmsg.flags", "Flags", base.HEX),
  channel = ProtoField.string("rpmsg.channel", "Channel"),
  payload = ProtoField.bytes("rpmsg.payload", "Payload"),
  text = ProtoField.string("rpmsg.text", "Payload as text"),
  ns_name = ProtoField.string("rpmsg.ns.name", "Name"),
  ns_addr = ProtoField.uint32("rpmsg.ns.addr", "Address", base.HEX),
  ns_flags = ProtoField.uint32("rpmsg.ns.flags", "Flags", base.HEX),
  ns_destroy = ProtoField.bool("rpmsg.ns.destroy", "Destroy", 32, nil, DESTROY),
  can_id = ProtoField.uint32("rpmsg.can.id", "CAN identifier", base.HEX, nil, 0x1FFFFFFF),
  can_len = ProtoField.uint8("rpmsg.can.len", "CAN length"),
  can_data = ProtoField.bytes("rpmsg.can.data", "CAN data"),
}
rpmsg.fields = f

local e = {
  malformed = ProtoExpert.new("rpmsg.malformed", "Malformed RPMsg message", expert.group.MALFORMED, expert.severity.ERROR),
  cut = ProtoExpert.new("rpmsg.cut", "Payload was recorded in part", expert.group.UNDECODED, expert.severity.NOTE),
}
rpmsg.experts = { e.malformed, e.cut }

local interface_id = Field.new("frame.interface_id")
local interface_description = Field.new("frame.interface_description")
local channels = DissectorTable.new("rpmsg.channel", "RPMsg channel", ftypes.STRING)

-- names[interface][address] = list of { from = frame number, name = … or nil where destroyed }, in order
local names = {}
local described = {}

function rpmsg.init()
  names = {}
  described = {}
end

local function learn(interface, address, from, name)
  names[interface] = names[interface] or {}
  local list = names[interface][address] or {}
  names[interface][address] = list
  local last = list[#list]
  if last == nil or last.from < from then
    list[#list + 1] = { from = from, name = name }
  end
end

-- the interface's description lists the channels that the system was drawn with: "RPMsg; 0x400=rpmsg-client-sample"
local function learn_from_description(interface)
  if described[interface] then
    return
  end
  described[interface] = true
  local field = interface_description()
  if field then
    for address, name in string.gmatch(tostring(field.value), "0x(%x+)=([^;]+)") do
      learn(interface, tonumber(address, 16), 0, name)
    end
  end
end

-- a frame may be looked at again, in any order: its name is that of its own time
local function name_of(interface, address, frame)
  local name = nil
  for _, entry in ipairs((names[interface] or {})[address] or {}) do
    if entry.from <= frame then
      name = entry.name
    end
  end
  return name
end

local function caption(interface, address, frame)
  local name = name_of(interface, address, frame)
  local number = string.format("0x%x", address)
  return name and (name .. " (" .. number .. ")") or number
end

local function dissect_name_service(payload, pinfo, tree, interface, length)
  if length ~= NAME_SERVICE_LENGTH then
    tree:add_proto_expert_info(e.malformed, "Name service message of " .. length .. " bytes instead of 40")
    return "name service, malformed"
  end
  if payload:len() < NAME_SERVICE_LENGTH then
    tree:add_proto_expert_info(e.cut)
    return "name service"
  end
  local name = payload(0, 32):stringz()
  local address = payload(32, 4):le_uint()
  local destroy = payload(36, 4):le_uint() % 2 == DESTROY
  local branch = tree:add(rpmsg, payload(0, NAME_SERVICE_LENGTH), "Name service: " .. (destroy and "destroy " or "create ") .. name)
  branch:add(f.ns_name, payload(0, 32), name)
  branch:add_le(f.ns_addr, payload(32, 4))
  branch:add_le(f.ns_flags, payload(36, 4))
  branch:add_le(f.ns_destroy, payload(36, 4))
  learn(interface, address, pinfo.number, not destroy and name or nil)
  return string.format("name service: %s %s at 0x%x", destroy and "destroy" or "create", name, address)
end

local function dissect_can(payload, tree)
  local branch = tree:add(rpmsg, payload(), payload:len() == CAN_FD_FRAME and "CAN FD frame" or "CAN frame")
  local length = math.min(payload(4, 1):uint(), payload:len() - 8)
  branch:add_le(f.can_id, payload(0, 4))
  branch:add(f.can_len, payload(4, 1))
  if length > 0 then
    branch:add(f.can_data, payload(8, length))
  end
  return string.format("CAN 0x%x [%d]", payload(0, 4):le_uint() % 0x20000000, length)
end

local function is_text(payload)
  return payload:len() > 0 and not string.find(payload:raw(), "[^%g%s]")
end

local function dissect_payload(payload, pinfo, tree, root, channel)
  tree:add(f.payload, payload)
  if channel == "can" and (payload:len() == CAN_FRAME or payload:len() == CAN_FD_FRAME) then
    return dissect_can(payload, tree)
  end
  local decoder = channel and channels:get_dissector(channel)
  if decoder then
    decoder:call(payload:tvb(), pinfo, root)
    return nil
  end
  if is_text(payload) then
    tree:add(f.text, payload, payload:string())
    return payload:string()
  end
  return nil
end

function rpmsg.dissector(buffer, pinfo, root)
  pinfo.cols.protocol = "RPMsg"
  if buffer:len() < HEADER then
    root:add(rpmsg, buffer()):add_proto_expert_info(e.malformed, "Shorter than a header")
    return buffer:len()
  end
  local interface = interface_id() and interface_id().value or 0
  learn_from_description(interface)
  local source = buffer(0, 4):le_uint()
  local destination = buffer(4, 4):le_uint()
  local length = buffer(12, 2):le_uint()
  local tree = root:add(rpmsg, buffer(), "RPMsg")
  tree:add_le(f.src, buffer(0, 4))
  tree:add_le(f.dst, buffer(4, 4))
  tree:add_le(f.addr, buffer(0, 4)):set_hidden()
  tree:add_le(f.addr, buffer(4, 4)):set_hidden()
  tree:add_le(f.reserved, buffer(8, 4))
  tree:add_le(f.len, buffer(12, 2))
  tree:add_le(f.flags, buffer(14, 2))

  local captured = math.min(length, buffer:len() - HEADER)
  local payload = captured > 0 and buffer(HEADER, captured) or nil
  if captured < length then
    tree:add_proto_expert_info(e.cut)
  end
  local info
  if destination == NAME_SERVICE then
    info = dissect_name_service(payload or buffer(HEADER, 0), pinfo, tree, interface, length)
  else
    local channel = name_of(interface, source, pinfo.number) or name_of(interface, destination, pinfo.number)
    if channel then
      tree:add(f.channel, channel):set_generated()
    end
    info = payload and dissect_payload(payload, pinfo, tree, root, channel)
  end
  pinfo.cols.src = caption(interface, source, pinfo.number)
  pinfo.cols.dst = destination == NAME_SERVICE and "name service" or caption(interface, destination, pinfo.number)
  pinfo.cols.info = string.format("0x%x → 0x%x len=%d%s", source, destination, length, info and (" " .. info) or "")
  return buffer:len()
end

DissectorTable.get("wtap_encap"):add(wtap.USER0, rpmsg)
