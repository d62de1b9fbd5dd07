import { useScope } from '../address/useScope.ts';
import { useText } from '../language/useText.ts';

/** Says, where one report is chosen, that what stands here follows year and place alone. */
export function BeyondReport() {
  const text = useText();
  if (useScope().document === null) return null;
  return (
    <p className="extent extent-cut">
      {text(
        '此处只随上方的年度和地区缩小，不随所选的报告。',
        'What stands here is narrowed by the year and place above, not by the report.',
      )}
    </p>
  );
}
