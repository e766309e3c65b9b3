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

import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TopologyPackage;

/**
 * This is the item provider adapter for a {@link org.ringscope.model.topology.Core} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class CoreItemProvider extends StepTargetItemProvider
{
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CoreItemProvider(AdapterFactory adapterFactory)
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

			addKindPropertyDescriptor(object);
			addCpuPropertyDescriptor(object);
			addCpusPropertyDescriptor(object);
			addOsPropertyDescriptor(object);
			addStackPropertyDescriptor(object);
			addBootedByPropertyDescriptor(object);
			addBootPropertyDescriptor(object);
			addRunsOnPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Core_kind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Core_kind_feature", "_UI_Core_type"),
				 TopologyPackage.Literals.CORE__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Cpu feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCpuPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Core_cpu_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Core_cpu_feature", "_UI_Core_type"),
				 TopologyPackage.Literals.CORE__CPU,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Cpus feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCpusPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Core_cpus_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Core_cpus_feature", "_UI_Core_type"),
				 TopologyPackage.Literals.CORE__CPUS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Os feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOsPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Core_os_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Core_os_feature", "_UI_Core_type"),
				 TopologyPackage.Literals.CORE__OS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Stack feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStackPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Core_stack_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Core_stack_feature", "_UI_Core_type"),
				 TopologyPackage.Literals.CORE__STACK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Booted By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBootedByPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Core_bootedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Core_bootedBy_feature", "_UI_Core_type"),
				 TopologyPackage.Literals.CORE__BOOTED_BY,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Boot feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBootPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Core_boot_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Core_boot_feature", "_UI_Core_type"),
				 TopologyPackage.Literals.CORE__BOOT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Runs On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRunsOnPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Core_runsOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Core_runsOn_feature", "_UI_Core_type"),
				 TopologyPackage.Literals.CORE__RUNS_ON,
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
			childrenFeatures.add(TopologyPackage.Literals.CORE__FIRMWARE);
			childrenFeatures.add(TopologyPackage.Literals.CORE__WINDOWS);
			childrenFeatures.add(TopologyPackage.Literals.CORE__ENDPOINTS);
			childrenFeatures.add(TopologyPackage.Literals.CORE__TASKS);
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
	 * This returns Core.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object)
	{
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Core"));
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
		String label = ((Core)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Core_type") :
			getString("_UI_Core_type") + " " + label;
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

		switch (notification.getFeatureID(Core.class))
		{
			case TopologyPackage.CORE__KIND:
			case TopologyPackage.CORE__CPU:
			case TopologyPackage.CORE__CPUS:
			case TopologyPackage.CORE__OS:
			case TopologyPackage.CORE__STACK:
			case TopologyPackage.CORE__BOOT:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case TopologyPackage.CORE__FIRMWARE:
			case TopologyPackage.CORE__WINDOWS:
			case TopologyPackage.CORE__ENDPOINTS:
			case TopologyPackage.CORE__TASKS:
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
				(TopologyPackage.Literals.CORE__FIRMWARE,
				 TopologyFactory.eINSTANCE.createFirmware()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__WINDOWS,
				 TopologyFactory.eINSTANCE.createAddressWindow()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__ENDPOINTS,
				 TopologyFactory.eINSTANCE.createEndpoint()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createClientSample()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createEchoService()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createPing()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createProducer()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createConsumer()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createRequester()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createReplier()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createUserEndpoint()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createCanNode()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createCanHub()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createDigitalIo()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createDisplay()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createBenchPanel()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createConsoleWriter()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createConsoleReader()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.CORE__TASKS,
				 TopologyFactory.eINSTANCE.createDeviceRequests()));
	}

}
