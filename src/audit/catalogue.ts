import type { AuditCheck } from './checks/AuditCheck.js';
import { equationViolated } from './checks/equationViolated.js';
import { incompleteSeries } from './checks/incompleteSeries.js';
import { instrumentLaterChanged } from './checks/instrumentLaterChanged.js';
import { instrumentNotInForce } from './checks/instrumentNotInForce.js';
import { instrumentWithoutDutyOrMeasure } from './checks/instrumentWithoutDutyOrMeasure.js';
import { measureWithoutBasis } from './checks/measureWithoutBasis.js';
import { measureWithoutOutcome } from './checks/measureWithoutOutcome.js';
import { measureWithoutStatedLead } from './checks/measureWithoutStatedLead.js';
import { measureWithoutUnit } from './checks/measureWithoutUnit.js';
import { metricStatedTwice } from './checks/metricStatedTwice.js';
import { obligationWithoutMeasure } from './checks/obligationWithoutMeasure.js';
import { obligationWithoutNamedBearer } from './checks/obligationWithoutNamedBearer.js';
import { obligationWithoutOutcome } from './checks/obligationWithoutOutcome.js';
import { outcomeWithoutFigure } from './checks/outcomeWithoutFigure.js';
import { planContinuesNothing } from './checks/planContinuesNothing.js';
import { planWithoutTarget } from './checks/planWithoutTarget.js';
import { rateWithoutBase } from './checks/rateWithoutBase.js';
import { reportingDeadline } from './checks/reportingDeadline.js';
import { reportLacksPart } from './checks/reportLacksPart.js';
import { reportWithoutIssuer } from './checks/reportWithoutIssuer.js';
import { shortcomingWithoutCause } from './checks/shortcomingWithoutCause.js';
import { shortcomingWithoutPlan } from './checks/shortcomingWithoutPlan.js';
import { sourceNotAccountedFor } from './checks/sourceNotAccountedFor.js';
import { unitWithoutDutyOrMeasure } from './checks/unitWithoutDutyOrMeasure.js';
import { vagueMeasure } from './checks/vagueMeasure.js';

/** Every check, in the order in which reports show them. */
export const catalogue: readonly AuditCheck[] = [
  obligationWithoutMeasure,
  obligationWithoutOutcome,
  obligationWithoutNamedBearer,
  measureWithoutUnit,
  measureWithoutStatedLead,
  measureWithoutOutcome,
  measureWithoutBasis,
  vagueMeasure,
  instrumentWithoutDutyOrMeasure,
  instrumentNotInForce,
  instrumentLaterChanged,
  unitWithoutDutyOrMeasure,
  outcomeWithoutFigure,
  rateWithoutBase,
  equationViolated,
  incompleteSeries,
  metricStatedTwice,
  shortcomingWithoutCause,
  shortcomingWithoutPlan,
  planWithoutTarget,
  planContinuesNothing,
  reportLacksPart,
  reportWithoutIssuer,
  reportingDeadline,
  sourceNotAccountedFor,
];
