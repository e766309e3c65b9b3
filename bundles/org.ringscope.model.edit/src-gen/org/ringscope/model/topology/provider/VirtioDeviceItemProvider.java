/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.model.topology.VirtioDevice;

/**
 * This is the item provider adapter for a {@link org.ringscope.model.topology.VirtioDevice} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class VirtioDeviceItemProvider extends NamedElementItemProvider
{
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VirtioDeviceItemProvider(AdapterFactory adapterFactory)
	{
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object)
	{
		if (itemPropertyDescriptors == null)
		{
			super.getPropertyDescriptors(object);

			addDriverSidePropertyDescriptor(object);
			addDeviceSidePropertyDescriptor(object);
			addDriverStackPropertyDescriptor(object);
			addDeviceStackPropertyDescriptor(object);
			addFeaturesPropertyDescriptor(object);
			addDriverFeaturesPropertyDescriptor(object);
			addKickPropertyDescriptor(object);
			addInterruptPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Driver Side feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDriverSidePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VirtioDevice_driverSide_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VirtioDevice_driverSide_feature", "_UI_VirtioDevice_type"),
				 TopologyPackage.Literals.VIRTIO_DEVICE__DRIVER_SIDE,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Device Side feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDeviceSidePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VirtioDevice_deviceSide_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VirtioDevice_deviceSide_feature", "_UI_VirtioDevice_type"),
				 TopologyPackage.Literals.VIRTIO_DEVICE__DEVICE_SIDE,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Driver Stack feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDriverStackPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VirtioDevice_driverStack_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VirtioDevice_driverStack_feature", "_UI_VirtioDevice_type"),
				 TopologyPackage.Literals.VIRTIO_DEVICE__DRIVER_STACK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Device Stack feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDeviceStackPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VirtioDevice_deviceStack_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VirtioDevice_deviceStack_feature", "_UI_VirtioDevice_type"),
				 TopologyPackage.Literals.VIRTIO_DEVICE__DEVICE_STACK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Features feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFeaturesPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VirtioDevice_features_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VirtioDevice_features_feature", "_UI_VirtioDevice_type"),
				 TopologyPackage.Literals.VIRTIO_DEVICE__FEATURES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Driver Features feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDriverFeaturesPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VirtioDevice_driverFeatures_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VirtioDevice_driverFeatures_feature", "_UI_VirtioDevice_type"),
				 TopologyPackage.Literals.VIRTIO_DEVICE__DRIVER_FEATURES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Kick feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKickPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VirtioDevice_kick_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VirtioDevice_kick_feature", "_UI_VirtioDevice_type"),
				 TopologyPackage.Literals.VIRTIO_DEVICE__KICK,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Interrupt feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInterruptPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VirtioDevice_interrupt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VirtioDevice_interrupt_feature", "_UI_VirtioDevice_type"),
				 TopologyPackage.Literals.VIRTIO_DEVICE__INTERRUPT,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object)
	{
		if (childrenFeatures == null)
		{
			super.getChildrenFeatures(object);
			childrenFeatures.add(TopologyPackage.Literals.VIRTIO_DEVICE__TRANSPORT);
			childrenFeatures.add(TopologyPackage.Literals.VIRTIO_DEVICE__QUEUES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child)
	{
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage()
	{
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object)
	{
		String label = ((VirtioDevice)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_VirtioDevice_type") :
			getString("_UI_VirtioDevice_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification)
	{
		updateChildren(notification);

		switch (notification.getFeatureID(VirtioDevice.class))
		{
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_STACK:
			case TopologyPackage.VIRTIO_DEVICE__DEVICE_STACK:
			case TopologyPackage.VIRTIO_DEVICE__FEATURES:
			case TopologyPackage.VIRTIO_DEVICE__DRIVER_FEATURES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case TopologyPackage.VIRTIO_DEVICE__TRANSPORT:
			case TopologyPackage.VIRTIO_DEVICE__QUEUES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object)
	{
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.VIRTIO_DEVICE__TRANSPORT,
				 TopologyFactory.eINSTANCE.createRemoteproc()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.VIRTIO_DEVICE__TRANSPORT,
				 TopologyFactory.eINSTANCE.createMmio()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.VIRTIO_DEVICE__TRANSPORT,
				 TopologyFactory.eINSTANCE.createPci()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.VIRTIO_DEVICE__TRANSPORT,
				 TopologyFactory.eINSTANCE.createFixedVrings()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.VIRTIO_DEVICE__TRANSPORT,
				 TopologyFactory.eINSTANCE.createVhostUser()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.VIRTIO_DEVICE__QUEUES,
				 TopologyFactory.eINSTANCE.createVirtqueue()));
	}

}
