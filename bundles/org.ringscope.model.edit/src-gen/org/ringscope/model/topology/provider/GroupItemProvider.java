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

import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.TopologyPackage;

/**
 * This is the item provider adapter for a {@link org.ringscope.model.topology.Group} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class GroupItemProvider extends NamedElementItemProvider
{
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GroupItemProvider(AdapterFactory adapterFactory)
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

		}
		return itemPropertyDescriptors;
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
			childrenFeatures.add(TopologyPackage.Literals.GROUP__GROUPS);
			childrenFeatures.add(TopologyPackage.Literals.GROUP__CORES);
			childrenFeatures.add(TopologyPackage.Literals.GROUP__REGIONS);
			childrenFeatures.add(TopologyPackage.Literals.GROUP__MAILBOXES);
			childrenFeatures.add(TopologyPackage.Literals.GROUP__DOORBELLS);
			childrenFeatures.add(TopologyPackage.Literals.GROUP__DEVICES);
			childrenFeatures.add(TopologyPackage.Literals.GROUP__HUBS);
			childrenFeatures.add(TopologyPackage.Literals.GROUP__STEPS);
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
	 * This returns Group.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object)
	{
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Group"));
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
		String label = ((Group)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Group_type") :
			getString("_UI_Group_type") + " " + label;
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

		switch (notification.getFeatureID(Group.class))
		{
			case TopologyPackage.GROUP__GROUPS:
			case TopologyPackage.GROUP__CORES:
			case TopologyPackage.GROUP__REGIONS:
			case TopologyPackage.GROUP__MAILBOXES:
			case TopologyPackage.GROUP__DOORBELLS:
			case TopologyPackage.GROUP__DEVICES:
			case TopologyPackage.GROUP__HUBS:
			case TopologyPackage.GROUP__STEPS:
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
				(TopologyPackage.Literals.GROUP__GROUPS,
				 TopologyFactory.eINSTANCE.createGroup()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__GROUPS,
				 TopologyFactory.eINSTANCE.createTopology()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__CORES,
				 TopologyFactory.eINSTANCE.createCore()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__REGIONS,
				 TopologyFactory.eINSTANCE.createMemoryRegion()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__MAILBOXES,
				 TopologyFactory.eINSTANCE.createMailbox()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DOORBELLS,
				 TopologyFactory.eINSTANCE.createDoorbell()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createRpmsgDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createConsoleDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createNetDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createBlockDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createVsockDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createRngDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createCryptoDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createGpuDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createInputDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createNinePDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createFileSystemDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createIommuDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createSoundDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createScmiDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createI2cDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createGpioDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createCanDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createBalloonDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createRtcDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createMediaDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__DEVICES,
				 TopologyFactory.eINSTANCE.createOtherDevice()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__HUBS,
				 TopologyFactory.eINSTANCE.createNetHub()));

		newChildDescriptors.add
			(createChildParameter
				(TopologyPackage.Literals.GROUP__STEPS,
				 TopologyFactory.eINSTANCE.createStep()));
	}

}
