/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Step Action</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What can happen to a part of the system.
 * <!-- end-model-doc -->
 * @see org.ringscope.model.topology.TopologyPackage#getStepAction()
 * @model
 * @generated
 */
public enum StepAction implements Enumerator
{
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "unspecified"),

	/**
	 * The '<em><b>STOP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core or task stands still.
	 * <!-- end-model-doc -->
	 * @see #STOP_VALUE
	 * @generated
	 * @ordered
	 */
	STOP(1, "STOP", "stop"),

	/**
	 * The '<em><b>RESUME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It goes on.
	 * <!-- end-model-doc -->
	 * @see #RESUME_VALUE
	 * @generated
	 * @ordered
	 */
	RESUME(2, "RESUME", "resume"),

	/**
	 * The '<em><b>CRASH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core stops dead, its memory stays as it is.
	 * <!-- end-model-doc -->
	 * @see #CRASH_VALUE
	 * @generated
	 * @ordered
	 */
	CRASH(3, "CRASH", "crash"),

	/**
	 * The '<em><b>RESTART</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core begins anew.
	 * <!-- end-model-doc -->
	 * @see #RESTART_VALUE
	 * @generated
	 * @ordered
	 */
	RESTART(4, "RESTART", "restart"),

	/**
	 * The '<em><b>RELOAD FIRMWARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host loads the firmware again and starts the core.
	 * <!-- end-model-doc -->
	 * @see #RELOAD_FIRMWARE_VALUE
	 * @generated
	 * @ordered
	 */
	RELOAD_FIRMWARE(5, "RELOAD_FIRMWARE", "reload-firmware"),

	/**
	 * The '<em><b>DESTROY ENDPOINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The endpoint goes away, its service is withdrawn.
	 * <!-- end-model-doc -->
	 * @see #DESTROY_ENDPOINT_VALUE
	 * @generated
	 * @ordered
	 */
	DESTROY_ENDPOINT(6, "DESTROY_ENDPOINT", "destroy-endpoint");

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model literal="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>STOP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core or task stands still.
	 * <!-- end-model-doc -->
	 * @see #STOP
	 * @model literal="stop"
	 * @generated
	 * @ordered
	 */
	public static final int STOP_VALUE = 1;

	/**
	 * The '<em><b>RESUME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It goes on.
	 * <!-- end-model-doc -->
	 * @see #RESUME
	 * @model literal="resume"
	 * @generated
	 * @ordered
	 */
	public static final int RESUME_VALUE = 2;

	/**
	 * The '<em><b>CRASH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core stops dead, its memory stays as it is.
	 * <!-- end-model-doc -->
	 * @see #CRASH
	 * @model literal="crash"
	 * @generated
	 * @ordered
	 */
	public static final int CRASH_VALUE = 3;

	/**
	 * The '<em><b>RESTART</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core begins anew.
	 * <!-- end-model-doc -->
	 * @see #RESTART
	 * @model literal="restart"
	 * @generated
	 * @ordered
	 */
	public static final int RESTART_VALUE = 4;

	/**
	 * The '<em><b>RELOAD FIRMWARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host loads the firmware again and starts the core.
	 * <!-- end-model-doc -->
	 * @see #RELOAD_FIRMWARE
	 * @model literal="reload-firmware"
	 * @generated
	 * @ordered
	 */
	public static final int RELOAD_FIRMWARE_VALUE = 5;

	/**
	 * The '<em><b>DESTROY ENDPOINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The endpoint goes away, its service is withdrawn.
	 * <!-- end-model-doc -->
	 * @see #DESTROY_ENDPOINT
	 * @model literal="destroy-endpoint"
	 * @generated
	 * @ordered
	 */
	public static final int DESTROY_ENDPOINT_VALUE = 6;

	/**
	 * An array of all the '<em><b>Step Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StepAction[] VALUES_ARRAY =
		new StepAction[]
		{
			UNSPECIFIED,
			STOP,
			RESUME,
			CRASH,
			RESTART,
			RELOAD_FIRMWARE,
			DESTROY_ENDPOINT,
		};

	/**
	 * A public read-only list of all the '<em><b>Step Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StepAction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Step Action</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepAction get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			StepAction result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Step Action</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepAction getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			StepAction result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Step Action</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepAction get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case STOP_VALUE: return STOP;
			case RESUME_VALUE: return RESUME;
			case CRASH_VALUE: return CRASH;
			case RESTART_VALUE: return RESTART;
			case RELOAD_FIRMWARE_VALUE: return RELOAD_FIRMWARE;
			case DESTROY_ENDPOINT_VALUE: return DESTROY_ENDPOINT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private StepAction(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //StepAction
