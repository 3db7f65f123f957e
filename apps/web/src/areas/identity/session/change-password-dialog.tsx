import { useIdentityTexts } from '../shared/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { toast } from '../../../ui/feedback/toasts';
import { ChangePasswordForm } from './change-password-form';

export function ChangePasswordDialog({ onClose }: { onClose: () => void }) {
  const { session } = useIdentityTexts();
  const changed = () => {
    toast(session.passwordChanged);
    onClose();
  };
  return (
    <Dialog title={session.changePassword} onClose={onClose}>
      <ChangePasswordForm currentLabel={session.currentPassword} onChanged={changed} />
    </Dialog>
  );
}
