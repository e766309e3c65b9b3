/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.ringscope.model.topology.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.ringscope.model.topology.TopologyPackage
 * @generated
 */
public class TopologySwitch<T> extends Switch<T>
{
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static TopologyPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TopologySwitch()
	{
		if (modelPackage == null)
		{
			modelPackage = TopologyPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage)
	{
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject)
	{
		switch (classifierID)
		{
			case TopologyPackage.ELEMENT:
			{
				Element element = (Element)theEObject;
				T result = caseElement(element);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.NAMED_ELEMENT:
			{
				NamedElement namedElement = (NamedElement)theEObject;
				T result = caseNamedElement(namedElement);
				if (result == null) result = caseElement(namedElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.STEP_TARGET:
			{
				StepTarget stepTarget = (StepTarget)theEObject;
				T result = caseStepTarget(stepTarget);
				if (result == null) result = caseNamedElement(stepTarget);
				if (result == null) result = caseElement(stepTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.GROUP:
			{
				Group group = (Group)theEObject;
				T result = caseGroup(group);
				if (result == null) result = caseNamedElement(group);
				if (result == null) result = caseElement(group);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.TOPOLOGY:
			{
				Topology topology = (Topology)theEObject;
				T result = caseTopology(topology);
				if (result == null) result = caseGroup(topology);
				if (result == null) result = caseNamedElement(topology);
				if (result == null) result = caseElement(topology);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CORE:
			{
				Core core = (Core)theEObject;
				T result = caseCore(core);
				if (result == null) result = caseStepTarget(core);
				if (result == null) result = caseNamedElement(core);
				if (result == null) result = caseElement(core);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.FIRMWARE:
			{
				Firmware firmware = (Firmware)theEObject;
				T result = caseFirmware(firmware);
				if (result == null) result = caseElement(firmware);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.PLACED:
			{
				Placed placed = (Placed)theEObject;
				T result = casePlaced(placed);
				if (result == null) result = caseElement(placed);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.RESOURCE_TABLE:
			{
				ResourceTable resourceTable = (ResourceTable)theEObject;
				T result = caseResourceTable(resourceTable);
				if (result == null) result = casePlaced(resourceTable);
				if (result == null) result = caseElement(resourceTable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.TRACE_BUFFER:
			{
				TraceBuffer traceBuffer = (TraceBuffer)theEObject;
				T result = caseTraceBuffer(traceBuffer);
				if (result == null) result = caseNamedElement(traceBuffer);
				if (result == null) result = casePlaced(traceBuffer);
				if (result == null) result = caseElement(traceBuffer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.ADDRESS_WINDOW:
			{
				AddressWindow addressWindow = (AddressWindow)theEObject;
				T result = caseAddressWindow(addressWindow);
				if (result == null) result = caseElement(addressWindow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.MEMORY_REGION:
			{
				MemoryRegion memoryRegion = (MemoryRegion)theEObject;
				T result = caseMemoryRegion(memoryRegion);
				if (result == null) result = caseNamedElement(memoryRegion);
				if (result == null) result = caseElement(memoryRegion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.MAILBOX:
			{
				Mailbox mailbox = (Mailbox)theEObject;
				T result = caseMailbox(mailbox);
				if (result == null) result = caseNamedElement(mailbox);
				if (result == null) result = caseElement(mailbox);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.MAILBOX_CHANNEL:
			{
				MailboxChannel mailboxChannel = (MailboxChannel)theEObject;
				T result = caseMailboxChannel(mailboxChannel);
				if (result == null) result = caseNamedElement(mailboxChannel);
				if (result == null) result = caseElement(mailboxChannel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.DOORBELL:
			{
				Doorbell doorbell = (Doorbell)theEObject;
				T result = caseDoorbell(doorbell);
				if (result == null) result = caseNamedElement(doorbell);
				if (result == null) result = caseElement(doorbell);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.VIRTIO_DEVICE:
			{
				VirtioDevice virtioDevice = (VirtioDevice)theEObject;
				T result = caseVirtioDevice(virtioDevice);
				if (result == null) result = caseNamedElement(virtioDevice);
				if (result == null) result = caseElement(virtioDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.RPMSG_DEVICE:
			{
				RpmsgDevice rpmsgDevice = (RpmsgDevice)theEObject;
				T result = caseRpmsgDevice(rpmsgDevice);
				if (result == null) result = caseVirtioDevice(rpmsgDevice);
				if (result == null) result = caseNamedElement(rpmsgDevice);
				if (result == null) result = caseElement(rpmsgDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.RPMSG_BUFFERS:
			{
				RpmsgBuffers rpmsgBuffers = (RpmsgBuffers)theEObject;
				T result = caseRpmsgBuffers(rpmsgBuffers);
				if (result == null) result = casePlaced(rpmsgBuffers);
				if (result == null) result = caseElement(rpmsgBuffers);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.RPMSG_CHANNEL:
			{
				RpmsgChannel rpmsgChannel = (RpmsgChannel)theEObject;
				T result = caseRpmsgChannel(rpmsgChannel);
				if (result == null) result = caseElement(rpmsgChannel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CONSOLE_DEVICE:
			{
				ConsoleDevice consoleDevice = (ConsoleDevice)theEObject;
				T result = caseConsoleDevice(consoleDevice);
				if (result == null) result = caseVirtioDevice(consoleDevice);
				if (result == null) result = caseNamedElement(consoleDevice);
				if (result == null) result = caseElement(consoleDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.NET_DEVICE:
			{
				NetDevice netDevice = (NetDevice)theEObject;
				T result = caseNetDevice(netDevice);
				if (result == null) result = caseVirtioDevice(netDevice);
				if (result == null) result = caseNamedElement(netDevice);
				if (result == null) result = caseElement(netDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.BLOCK_DEVICE:
			{
				BlockDevice blockDevice = (BlockDevice)theEObject;
				T result = caseBlockDevice(blockDevice);
				if (result == null) result = caseVirtioDevice(blockDevice);
				if (result == null) result = caseNamedElement(blockDevice);
				if (result == null) result = caseElement(blockDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.VSOCK_DEVICE:
			{
				VsockDevice vsockDevice = (VsockDevice)theEObject;
				T result = caseVsockDevice(vsockDevice);
				if (result == null) result = caseVirtioDevice(vsockDevice);
				if (result == null) result = caseNamedElement(vsockDevice);
				if (result == null) result = caseElement(vsockDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.RNG_DEVICE:
			{
				RngDevice rngDevice = (RngDevice)theEObject;
				T result = caseRngDevice(rngDevice);
				if (result == null) result = caseVirtioDevice(rngDevice);
				if (result == null) result = caseNamedElement(rngDevice);
				if (result == null) result = caseElement(rngDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CRYPTO_DEVICE:
			{
				CryptoDevice cryptoDevice = (CryptoDevice)theEObject;
				T result = caseCryptoDevice(cryptoDevice);
				if (result == null) result = caseVirtioDevice(cryptoDevice);
				if (result == null) result = caseNamedElement(cryptoDevice);
				if (result == null) result = caseElement(cryptoDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.GPU_DEVICE:
			{
				GpuDevice gpuDevice = (GpuDevice)theEObject;
				T result = caseGpuDevice(gpuDevice);
				if (result == null) result = caseVirtioDevice(gpuDevice);
				if (result == null) result = caseNamedElement(gpuDevice);
				if (result == null) result = caseElement(gpuDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.INPUT_DEVICE:
			{
				InputDevice inputDevice = (InputDevice)theEObject;
				T result = caseInputDevice(inputDevice);
				if (result == null) result = caseVirtioDevice(inputDevice);
				if (result == null) result = caseNamedElement(inputDevice);
				if (result == null) result = caseElement(inputDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.NINE_PDEVICE:
			{
				NinePDevice ninePDevice = (NinePDevice)theEObject;
				T result = caseNinePDevice(ninePDevice);
				if (result == null) result = caseVirtioDevice(ninePDevice);
				if (result == null) result = caseNamedElement(ninePDevice);
				if (result == null) result = caseElement(ninePDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.FILE_SYSTEM_DEVICE:
			{
				FileSystemDevice fileSystemDevice = (FileSystemDevice)theEObject;
				T result = caseFileSystemDevice(fileSystemDevice);
				if (result == null) result = caseVirtioDevice(fileSystemDevice);
				if (result == null) result = caseNamedElement(fileSystemDevice);
				if (result == null) result = caseElement(fileSystemDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.IOMMU_DEVICE:
			{
				IommuDevice iommuDevice = (IommuDevice)theEObject;
				T result = caseIommuDevice(iommuDevice);
				if (result == null) result = caseVirtioDevice(iommuDevice);
				if (result == null) result = caseNamedElement(iommuDevice);
				if (result == null) result = caseElement(iommuDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.SOUND_DEVICE:
			{
				SoundDevice soundDevice = (SoundDevice)theEObject;
				T result = caseSoundDevice(soundDevice);
				if (result == null) result = caseVirtioDevice(soundDevice);
				if (result == null) result = caseNamedElement(soundDevice);
				if (result == null) result = caseElement(soundDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.SCMI_DEVICE:
			{
				ScmiDevice scmiDevice = (ScmiDevice)theEObject;
				T result = caseScmiDevice(scmiDevice);
				if (result == null) result = caseVirtioDevice(scmiDevice);
				if (result == null) result = caseNamedElement(scmiDevice);
				if (result == null) result = caseElement(scmiDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.I2C_DEVICE:
			{
				I2cDevice i2cDevice = (I2cDevice)theEObject;
				T result = caseI2cDevice(i2cDevice);
				if (result == null) result = caseVirtioDevice(i2cDevice);
				if (result == null) result = caseNamedElement(i2cDevice);
				if (result == null) result = caseElement(i2cDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.GPIO_DEVICE:
			{
				GpioDevice gpioDevice = (GpioDevice)theEObject;
				T result = caseGpioDevice(gpioDevice);
				if (result == null) result = caseVirtioDevice(gpioDevice);
				if (result == null) result = caseNamedElement(gpioDevice);
				if (result == null) result = caseElement(gpioDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CAN_DEVICE:
			{
				CanDevice canDevice = (CanDevice)theEObject;
				T result = caseCanDevice(canDevice);
				if (result == null) result = caseVirtioDevice(canDevice);
				if (result == null) result = caseNamedElement(canDevice);
				if (result == null) result = caseElement(canDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.BALLOON_DEVICE:
			{
				BalloonDevice balloonDevice = (BalloonDevice)theEObject;
				T result = caseBalloonDevice(balloonDevice);
				if (result == null) result = caseVirtioDevice(balloonDevice);
				if (result == null) result = caseNamedElement(balloonDevice);
				if (result == null) result = caseElement(balloonDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.RTC_DEVICE:
			{
				RtcDevice rtcDevice = (RtcDevice)theEObject;
				T result = caseRtcDevice(rtcDevice);
				if (result == null) result = caseVirtioDevice(rtcDevice);
				if (result == null) result = caseNamedElement(rtcDevice);
				if (result == null) result = caseElement(rtcDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.MEDIA_DEVICE:
			{
				MediaDevice mediaDevice = (MediaDevice)theEObject;
				T result = caseMediaDevice(mediaDevice);
				if (result == null) result = caseVirtioDevice(mediaDevice);
				if (result == null) result = caseNamedElement(mediaDevice);
				if (result == null) result = caseElement(mediaDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.OTHER_DEVICE:
			{
				OtherDevice otherDevice = (OtherDevice)theEObject;
				T result = caseOtherDevice(otherDevice);
				if (result == null) result = caseVirtioDevice(otherDevice);
				if (result == null) result = caseNamedElement(otherDevice);
				if (result == null) result = caseElement(otherDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.VIRTQUEUE:
			{
				Virtqueue virtqueue = (Virtqueue)theEObject;
				T result = caseVirtqueue(virtqueue);
				if (result == null) result = casePlaced(virtqueue);
				if (result == null) result = caseElement(virtqueue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.BOUNCE:
			{
				Bounce bounce = (Bounce)theEObject;
				T result = caseBounce(bounce);
				if (result == null) result = casePlaced(bounce);
				if (result == null) result = caseElement(bounce);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.TRANSPORT:
			{
				Transport transport = (Transport)theEObject;
				T result = caseTransport(transport);
				if (result == null) result = caseElement(transport);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.REMOTEPROC:
			{
				Remoteproc remoteproc = (Remoteproc)theEObject;
				T result = caseRemoteproc(remoteproc);
				if (result == null) result = caseTransport(remoteproc);
				if (result == null) result = caseElement(remoteproc);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.MMIO:
			{
				Mmio mmio = (Mmio)theEObject;
				T result = caseMmio(mmio);
				if (result == null) result = caseTransport(mmio);
				if (result == null) result = casePlaced(mmio);
				if (result == null) result = caseElement(mmio);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.PCI:
			{
				Pci pci = (Pci)theEObject;
				T result = casePci(pci);
				if (result == null) result = caseTransport(pci);
				if (result == null) result = casePlaced(pci);
				if (result == null) result = caseElement(pci);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.FIXED_VRINGS:
			{
				FixedVrings fixedVrings = (FixedVrings)theEObject;
				T result = caseFixedVrings(fixedVrings);
				if (result == null) result = caseTransport(fixedVrings);
				if (result == null) result = casePlaced(fixedVrings);
				if (result == null) result = caseElement(fixedVrings);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.VHOST_USER:
			{
				VhostUser vhostUser = (VhostUser)theEObject;
				T result = caseVhostUser(vhostUser);
				if (result == null) result = caseTransport(vhostUser);
				if (result == null) result = caseElement(vhostUser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.ENDPOINT:
			{
				Endpoint endpoint = (Endpoint)theEObject;
				T result = caseEndpoint(endpoint);
				if (result == null) result = caseStepTarget(endpoint);
				if (result == null) result = caseNamedElement(endpoint);
				if (result == null) result = caseElement(endpoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.TASK:
			{
				Task task = (Task)theEObject;
				T result = caseTask(task);
				if (result == null) result = caseStepTarget(task);
				if (result == null) result = caseNamedElement(task);
				if (result == null) result = caseElement(task);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.ENDPOINT_TASK:
			{
				EndpointTask endpointTask = (EndpointTask)theEObject;
				T result = caseEndpointTask(endpointTask);
				if (result == null) result = caseTask(endpointTask);
				if (result == null) result = caseStepTarget(endpointTask);
				if (result == null) result = caseNamedElement(endpointTask);
				if (result == null) result = caseElement(endpointTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.TRAFFIC:
			{
				Traffic traffic = (Traffic)theEObject;
				T result = caseTraffic(traffic);
				if (result == null) result = caseElement(traffic);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CLIENT_SAMPLE:
			{
				ClientSample clientSample = (ClientSample)theEObject;
				T result = caseClientSample(clientSample);
				if (result == null) result = caseEndpointTask(clientSample);
				if (result == null) result = caseTask(clientSample);
				if (result == null) result = caseStepTarget(clientSample);
				if (result == null) result = caseNamedElement(clientSample);
				if (result == null) result = caseElement(clientSample);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.ECHO_SERVICE:
			{
				EchoService echoService = (EchoService)theEObject;
				T result = caseEchoService(echoService);
				if (result == null) result = caseEndpointTask(echoService);
				if (result == null) result = caseTask(echoService);
				if (result == null) result = caseStepTarget(echoService);
				if (result == null) result = caseNamedElement(echoService);
				if (result == null) result = caseElement(echoService);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.PING:
			{
				Ping ping = (Ping)theEObject;
				T result = casePing(ping);
				if (result == null) result = caseEndpointTask(ping);
				if (result == null) result = caseTraffic(ping);
				if (result == null) result = caseTask(ping);
				if (result == null) result = caseStepTarget(ping);
				if (result == null) result = caseNamedElement(ping);
				if (result == null) result = caseElement(ping);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.PRODUCER:
			{
				Producer producer = (Producer)theEObject;
				T result = caseProducer(producer);
				if (result == null) result = caseEndpointTask(producer);
				if (result == null) result = caseTraffic(producer);
				if (result == null) result = caseTask(producer);
				if (result == null) result = caseStepTarget(producer);
				if (result == null) result = caseNamedElement(producer);
				if (result == null) result = caseElement(producer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CONSUMER:
			{
				Consumer consumer = (Consumer)theEObject;
				T result = caseConsumer(consumer);
				if (result == null) result = caseEndpointTask(consumer);
				if (result == null) result = caseTask(consumer);
				if (result == null) result = caseStepTarget(consumer);
				if (result == null) result = caseNamedElement(consumer);
				if (result == null) result = caseElement(consumer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.REQUESTER:
			{
				Requester requester = (Requester)theEObject;
				T result = caseRequester(requester);
				if (result == null) result = caseEndpointTask(requester);
				if (result == null) result = caseTraffic(requester);
				if (result == null) result = caseTask(requester);
				if (result == null) result = caseStepTarget(requester);
				if (result == null) result = caseNamedElement(requester);
				if (result == null) result = caseElement(requester);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.REPLIER:
			{
				Replier replier = (Replier)theEObject;
				T result = caseReplier(replier);
				if (result == null) result = caseEndpointTask(replier);
				if (result == null) result = caseTraffic(replier);
				if (result == null) result = caseTask(replier);
				if (result == null) result = caseStepTarget(replier);
				if (result == null) result = caseNamedElement(replier);
				if (result == null) result = caseElement(replier);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.USER_ENDPOINT:
			{
				UserEndpoint userEndpoint = (UserEndpoint)theEObject;
				T result = caseUserEndpoint(userEndpoint);
				if (result == null) result = caseEndpointTask(userEndpoint);
				if (result == null) result = caseTraffic(userEndpoint);
				if (result == null) result = caseTask(userEndpoint);
				if (result == null) result = caseStepTarget(userEndpoint);
				if (result == null) result = caseNamedElement(userEndpoint);
				if (result == null) result = caseElement(userEndpoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CAN_NODE:
			{
				CanNode canNode = (CanNode)theEObject;
				T result = caseCanNode(canNode);
				if (result == null) result = caseEndpointTask(canNode);
				if (result == null) result = caseTraffic(canNode);
				if (result == null) result = caseTask(canNode);
				if (result == null) result = caseStepTarget(canNode);
				if (result == null) result = caseNamedElement(canNode);
				if (result == null) result = caseElement(canNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CAN_HUB:
			{
				CanHub canHub = (CanHub)theEObject;
				T result = caseCanHub(canHub);
				if (result == null) result = caseTask(canHub);
				if (result == null) result = caseStepTarget(canHub);
				if (result == null) result = caseNamedElement(canHub);
				if (result == null) result = caseElement(canHub);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.DIGITAL_IO:
			{
				DigitalIo digitalIo = (DigitalIo)theEObject;
				T result = caseDigitalIo(digitalIo);
				if (result == null) result = caseEndpointTask(digitalIo);
				if (result == null) result = caseTask(digitalIo);
				if (result == null) result = caseStepTarget(digitalIo);
				if (result == null) result = caseNamedElement(digitalIo);
				if (result == null) result = caseElement(digitalIo);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.DISPLAY:
			{
				Display display = (Display)theEObject;
				T result = caseDisplay(display);
				if (result == null) result = caseEndpointTask(display);
				if (result == null) result = caseTask(display);
				if (result == null) result = caseStepTarget(display);
				if (result == null) result = caseNamedElement(display);
				if (result == null) result = caseElement(display);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.BENCH_PANEL:
			{
				BenchPanel benchPanel = (BenchPanel)theEObject;
				T result = caseBenchPanel(benchPanel);
				if (result == null) result = caseTask(benchPanel);
				if (result == null) result = caseStepTarget(benchPanel);
				if (result == null) result = caseNamedElement(benchPanel);
				if (result == null) result = caseElement(benchPanel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.DEVICE_TASK:
			{
				DeviceTask deviceTask = (DeviceTask)theEObject;
				T result = caseDeviceTask(deviceTask);
				if (result == null) result = caseTask(deviceTask);
				if (result == null) result = caseStepTarget(deviceTask);
				if (result == null) result = caseNamedElement(deviceTask);
				if (result == null) result = caseElement(deviceTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CONSOLE_WRITER:
			{
				ConsoleWriter consoleWriter = (ConsoleWriter)theEObject;
				T result = caseConsoleWriter(consoleWriter);
				if (result == null) result = caseDeviceTask(consoleWriter);
				if (result == null) result = caseTask(consoleWriter);
				if (result == null) result = caseStepTarget(consoleWriter);
				if (result == null) result = caseNamedElement(consoleWriter);
				if (result == null) result = caseElement(consoleWriter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CONSOLE_READER:
			{
				ConsoleReader consoleReader = (ConsoleReader)theEObject;
				T result = caseConsoleReader(consoleReader);
				if (result == null) result = caseDeviceTask(consoleReader);
				if (result == null) result = caseTask(consoleReader);
				if (result == null) result = caseStepTarget(consoleReader);
				if (result == null) result = caseNamedElement(consoleReader);
				if (result == null) result = caseElement(consoleReader);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.DEVICE_REQUESTS:
			{
				DeviceRequests deviceRequests = (DeviceRequests)theEObject;
				T result = caseDeviceRequests(deviceRequests);
				if (result == null) result = caseDeviceTask(deviceRequests);
				if (result == null) result = caseTraffic(deviceRequests);
				if (result == null) result = caseTask(deviceRequests);
				if (result == null) result = caseStepTarget(deviceRequests);
				if (result == null) result = caseNamedElement(deviceRequests);
				if (result == null) result = caseElement(deviceRequests);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.NET_HUB:
			{
				NetHub netHub = (NetHub)theEObject;
				T result = caseNetHub(netHub);
				if (result == null) result = caseNamedElement(netHub);
				if (result == null) result = caseElement(netHub);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.STEP:
			{
				Step step = (Step)theEObject;
				T result = caseStep(step);
				if (result == null) result = caseNamedElement(step);
				if (result == null) result = caseElement(step);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamedElement(NamedElement object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Step Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Step Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStepTarget(StepTarget object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Group</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Group</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGroup(Group object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Topology</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Topology</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTopology(Topology object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Core</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Core</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCore(Core object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Firmware</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Firmware</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFirmware(Firmware object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Placed</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Placed</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlaced(Placed object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Resource Table</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Resource Table</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResourceTable(ResourceTable object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Trace Buffer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Trace Buffer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTraceBuffer(TraceBuffer object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Address Window</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Address Window</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAddressWindow(AddressWindow object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Region</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Region</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryRegion(MemoryRegion object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mailbox</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mailbox</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMailbox(Mailbox object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mailbox Channel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mailbox Channel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMailboxChannel(MailboxChannel object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Doorbell</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Doorbell</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDoorbell(Doorbell object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Virtio Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Virtio Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVirtioDevice(VirtioDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rpmsg Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rpmsg Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRpmsgDevice(RpmsgDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rpmsg Buffers</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rpmsg Buffers</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRpmsgBuffers(RpmsgBuffers object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rpmsg Channel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rpmsg Channel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRpmsgChannel(RpmsgChannel object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Console Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Console Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsoleDevice(ConsoleDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Net Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Net Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetDevice(NetDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Block Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Block Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBlockDevice(BlockDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vsock Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vsock Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVsockDevice(VsockDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rng Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rng Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRngDevice(RngDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Crypto Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Crypto Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCryptoDevice(CryptoDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gpu Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gpu Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGpuDevice(GpuDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Input Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Input Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInputDevice(InputDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Nine PDevice</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Nine PDevice</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNinePDevice(NinePDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>File System Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>File System Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFileSystemDevice(FileSystemDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iommu Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iommu Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIommuDevice(IommuDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sound Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sound Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSoundDevice(SoundDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scmi Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scmi Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScmiDevice(ScmiDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>I2c Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>I2c Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseI2cDevice(I2cDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gpio Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gpio Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGpioDevice(GpioDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Can Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Can Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCanDevice(CanDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Balloon Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Balloon Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBalloonDevice(BalloonDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rtc Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rtc Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRtcDevice(RtcDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Media Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Media Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMediaDevice(MediaDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Other Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Other Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOtherDevice(OtherDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Virtqueue</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Virtqueue</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVirtqueue(Virtqueue object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bounce</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bounce</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBounce(Bounce object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Transport</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Transport</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTransport(Transport object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Remoteproc</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Remoteproc</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRemoteproc(Remoteproc object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mmio</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mmio</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMmio(Mmio object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePci(Pci object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fixed Vrings</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fixed Vrings</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFixedVrings(FixedVrings object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vhost User</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vhost User</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVhostUser(VhostUser object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Endpoint</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Endpoint</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEndpoint(Endpoint object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTask(Task object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Endpoint Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Endpoint Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEndpointTask(EndpointTask object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Traffic</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Traffic</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTraffic(Traffic object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Client Sample</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Client Sample</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClientSample(ClientSample object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Echo Service</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Echo Service</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEchoService(EchoService object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ping</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ping</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePing(Ping object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Producer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Producer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProducer(Producer object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Consumer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Consumer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsumer(Consumer object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Requester</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Requester</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRequester(Requester object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Replier</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Replier</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReplier(Replier object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>User Endpoint</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>User Endpoint</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUserEndpoint(UserEndpoint object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Can Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Can Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCanNode(CanNode object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Can Hub</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Can Hub</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCanHub(CanHub object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Digital Io</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Digital Io</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDigitalIo(DigitalIo object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Display</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Display</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDisplay(Display object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bench Panel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bench Panel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBenchPanel(BenchPanel object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Device Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Device Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeviceTask(DeviceTask object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Console Writer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Console Writer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsoleWriter(ConsoleWriter object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Console Reader</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Console Reader</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsoleReader(ConsoleReader object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Device Requests</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Device Requests</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeviceRequests(DeviceRequests object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Net Hub</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Net Hub</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetHub(NetHub object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStep(Step object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object)
	{
		return null;
	}

} //TopologySwitch
