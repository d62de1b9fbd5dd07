import { equationViolated } from './equationViolated.js';
import { equationWithoutTerm } from './equationWithoutTerm.js';
import { incompleteSeries } from './incompleteSeries.js';
import { instrumentLaterChanged } from './instrumentLaterChanged.js';
import { instrumentNotInForce } from './instrumentNotInForce.js';
import { instrumentWithoutDutyOrMeasure } from './instrumentWithoutDutyOrMeasure.js';
import { instrumentWithoutObligation } from './instrumentWithoutObligation.js';
import { measureWithoutBasis } from './measureWithoutBasis.js';
import { measureWithoutOutcome } from './measureWithoutOutcome.js';
import { measureWithoutStatedLead } from './measureWithoutStatedLead.js';
import { measureWithoutUnit } from './measureWithoutUnit.js';
import { metricStatedTwice } from './metricStatedTwice.js';
import { obligationWithoutMeasure } from './obligationWithoutMeasure.js';
import { obligationWithoutNamedBearer } from './obligationWithoutNamedBearer.js';
import { obligationWithoutOutcome } from './obligationWithoutOutcome.js';
import { obligationWithoutSource } from './obligationWithoutSource.js';
import { outcomeWithoutFigure } from './outcomeWithoutFigure.js';
import { outcomeWithoutMeasure } from './outcomeWithoutMeasure.js';
import { planContinuesNothing } from './planContinuesNothing.js';
import { planWithoutTarget } from './planWithoutTarget.js';
import { planWithoutUnit } from './planWithoutUnit.js';
import type { Rule } from './Rule.js';
import { rateWithoutBase } from './rateWithoutBase.js';
import { reportingDeadline } from './reportingDeadline.js';
import { reportLacksPart } from './reportLacksPart.js';
import { reportWithoutIssuer } from './reportWithoutIssuer.js';
import { shortcomingWithoutCause } from './shortcomingWithoutCause.js';
import { shortcomingWithoutConcern } from './shortcomingWithoutConcern.js';
import { shortcomingWithoutPlan } from './shortcomingWithoutPlan.js';
import { sourceNotAccountedFor } from './sourceNotAccountedFor.js';
import { unitWithoutDutyOrMeasure } from './unitWithoutDutyOrMeasure.js';
import { vagueMeasure } from './vagueMeasure.js';

/** Every rule, in the order in which reports show them. */
export const catalogue: readonly Rule[] = [
  obligationWithoutSource,
  obligationWithoutMeasure,
  obligationWithoutOutcome,
  obligationWithoutNamedBearer,
  measureWithoutUnit,
  measureWithoutStatedLead,
  measureWithoutOutcome,
  measureWithoutBasis,
  vagueMeasure,
  instrumentWithoutObligation,
  instrumentWithoutDutyOrMeasure,
  instrumentNotInForce,
  instrumentLaterChanged,
  unitWithoutDutyOrMeasure,
  outcomeWithoutMeasure,
  outcomeWithoutFigure,
  rateWithoutBase,
  equationWithoutTerm,
  equationViolated,
  incompleteSeries,
  metricStatedTwice,
  shortcomingWithoutConcern,
  shortcomingWithoutCause,
  shortcomingWithoutPlan,
  planWithoutUnit,
  planWithoutTarget,
  planContinuesNothing,
  reportLacksPart,
  reportWithoutIssuer,
  reportingDeadline,
  sourceNotAccountedFor,
];
